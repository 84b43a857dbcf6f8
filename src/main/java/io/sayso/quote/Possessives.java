package io.sayso.quote;

/** Whether what ends at an offset is made an owner there: "Keller’s". */
final class Possessives {

    private Possessives() {}

    static boolean followsAt(String text, int end) {
        return text.startsWith("'s", end) || text.startsWith("’s", end);
    }
}
