package io.sayso.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Blocks within an article that are a picture with a few words, where no {@code <figure>} says so. */
final class Captions {

    /** In UTF-16 code units; longer ones are hardly captions. */
    private static final int MAX_LENGTH = 300;

    /** A short article may well stand in one block with its picture. */
    private static final double MAX_SHARE = 0.25;

    /** How far above the picture its block may be. */
    private static final int MAX_STEPS = 6;

    private Captions() {}

    /** Removes them from the element, in place. */
    static void removeFrom(Element main) {
        TextLengths lengths = TextLengths.of(main);
        int longest = (int) Math.min(MAX_LENGTH, MAX_SHARE * lengths.all(main));
        Set<Element> captions = Removal.set();
        for (Element picture : main.select("img, picture, amp-img")) {
            Element block = picture;
            for (int i = 0; i < MAX_STEPS && block != null && block != main && !isCaption(block, lengths); i++) {
                block = block.parent();
            }
            if (block != null
                    && block != main
                    && isCaption(block, lengths)
                    && lengths.all(block) <= longest
                    && block.select("p").isEmpty()) {
                captions.add(block);
            }
        }
        Removal.of(captions);
    }

    private static boolean isCaption(Element block, TextLengths lengths) {
        return TextLengths.isBlock(block)
                && lengths.all(block) > 0
                && !block.normalName().equals("p");
    }
}
