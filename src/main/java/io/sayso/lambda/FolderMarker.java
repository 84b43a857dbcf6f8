package io.sayso.lambda;

/** The empty object, its key ending in a slash, with which S3's console makes a "folder": never an article. */
final class FolderMarker {

    private FolderMarker() {}

    /** @param size a number, or one as text, as inventories have it */
    static boolean is(String key, EventNode size) {
        return key.endsWith("/") && size.node().asText().equals("0");
    }
}
