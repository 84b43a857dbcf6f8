package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateFinderTest {

    private static final String PROSE = "The ferry sank in the night, the harbour master said. Nobody was aboard.";

    private final BoilerplateFinder finder = new BoilerplateFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View all posts",
                "Read more »",
                "[Read more…]",
                "Subscribe",
                "Sign up for our daily newsletter",
                "Get the day's headlines in your inbox every morning.",
                "© 2024 Harbour Post",
                "Copyright 2024 The Harbour Post Ltd",
                "Harbour Post. All rights reserved.",
                "Share this article",
                "Facebook | Twitter | Email",
                "Follow us on Facebook and Instagram",
                "Photo: Ada Lund / Harbour Post",
                "Ada Lund via Getty Images",
                "Related: Bridge vote put off again",
                "ALSO READ: “We swam,” say islanders",
                "(Reporting by Ada Lund; editing by Per Ask)",
                "Ada Lund contributed to this report.",
                "Tags: ferries, islands",
                "This article was first published in the Harbour Post"
            })
    void lineOfTheSite_isMarked(String line) {
        assertThat(marked(PROSE + "\n\n" + line + "\n\n" + PROSE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Sign up for the next one,” he said.",
                "Subscribe to the paper, he told them, and they did so, one by one, until the whole island had it and"
                        + " nobody was left to write about but the seven people who would not read at all.",
                "He told them to share this with everybody they knew.",
                "The photo by Ada Lund shows the ferry as it goes down.",
                "Related families were put up together, said Per Ask.",
                "Copyright in the timetable belongs to the islanders, she said.",
                "Comments by the minister angered the crews.",
                "Ada Lund is a reporter who was aboard the ferry that day.",
                "Facebook"
            })
    void runningProse_isNotMarked(String line) {
        assertThat(marked(PROSE + "\n\n" + line + "\n\n" + PROSE)).isEmpty();
        assertThat(marked(PROSE + "\n\n" + PROSE + "\n\n" + line)).isEmpty();
    }

    @Test
    void wrappedLineThatReadsLikeAPhrase_isNotMarked() {
        assertThat(marked("He told the crews of all the boats in port that they should now\n"
                        + "sign up for the next strike\nand not look back.\n\n" + PROSE))
                .isEmpty();
    }

    @Test
    void boxOfTheSiteAtTheEnd_isMarkedWhole() {
        String box = "  • The Harbour Post\n\n    The Harbour Post is a weekly that has told \"the islands\" what the"
                + " mainland is up to since 1911.\n\n    View all posts";
        assertThat(marked(PROSE + "\n\n" + PROSE + "\n\n" + box + "\n")).containsExactly(box);
    }

    @Test
    void boxOfTheAuthorAtTheEnd_isMarkedWhole_whenNotSetIn() {
        String box = "About the author\n\nAda Lund is a reporter for the Harbour Post. Follow her on Twitter.";
        assertThat(marked(PROSE + "\n\n" + PROSE + "\n\n" + box)).containsExactly(box);
    }

    @Test
    void bulletsOfTheArticle_stayItsOwn_whenALinkFollows() {
        String facts = "- Nobody was aboard when it sank\n\n- the ferry was forty years old";
        assertThat(marked(PROSE + "\n\n" + facts + "\n\nRead more")).containsExactly("Read more");
    }

    @Test
    void linksBelowALabel_areMarkedUpToTheNextSentence() {
        String links = "Related stories\n- Bridge vote put off\n- What the islands want";
        assertThat(marked(PROSE + "\n\n" + links + "\n\n" + PROSE)).containsExactly(links);
    }

    @Test
    void onlyParagraph_isNeverAnAuthorBox() {
        assertThat(marked("Ada Lund is a reporter. Follow her on Twitter.")).isEmpty();
    }

    private List<String> marked(String text) {
        return finder.find(text, Paragraphs.of(text)).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
