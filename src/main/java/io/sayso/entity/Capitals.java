package io.sayso.entity;

import java.util.Locale;

/** Names written in capitals throughout. */
final class Capitals {

    private Capitals() {}

    /** "ANA ROJAS-DÍAZ" to "Ana Rojas-Díaz"; suffixes and initials stay. */
    static String lowered(String name) {
        StringBuilder out = new StringBuilder();
        boolean begin = true;
        for (String word : name.split("(?<=\\s)|(?=\\s)")) {
            if (word.matches("[IVX]+") && !begin) {
                out.append(word);
            } else {
                out.append(loweredWord(word));
            }
            begin = false;
        }
        return out.toString();
    }

    private static String loweredWord(String word) {
        StringBuilder out = new StringBuilder();
        boolean begin = true;
        for (int i = 0; i < word.length(); i++) {
            String letter = word.substring(i, i + 1);
            out.append(begin ? letter : letter.toLowerCase(Locale.ROOT));
            begin = "-'’.".contains(letter);
        }
        return out.toString();
    }
}
