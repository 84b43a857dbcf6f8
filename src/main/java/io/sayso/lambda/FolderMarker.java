package io.sayso.lambda;

/** The empty object, its key ending in a slash, with which S3's console makes a "folder": never an article. */
final class FolderMarker {

    private FolderMarker() {}

    static boolean is(String key, EventNode size) {
        return key.endsWith("/") && size.node().isNumber() && size.node().asLong() == 0;
    }
}
