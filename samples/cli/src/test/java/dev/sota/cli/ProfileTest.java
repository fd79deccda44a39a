package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.DocumentCodec;
import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What was done when, as JSON and as a picture. */
class ProfileTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
        cli.codec = DocumentCodec.json();
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> bars(Document svg) {
        List<Element> bars = new ArrayList<>();
        NodeList titles = svg.getElementsByTagName("title");
        for (int i = 0; i < titles.getLength(); i++) {
            bars.add((Element) titles.item(i).getParentNode());
        }
        return bars;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @Test
    void aProfileLiesBesideTheFilm() throws Exception {
        assertEquals(0, cli.run("make", "a bee", "--profile"), cli::err);
        RunProfile read = DocumentCodec.json()
                .decode(Files.readString(folder.resolve("the-lighthouse.profile.json")), RunProfile.class);
        assertEquals(Films.profile(), read);
        Document svg = parse(Files.readString(folder.resolve("the-lighthouse.profile.svg")));
        assertEquals("svg", svg.getDocumentElement().getLocalName());
        assertEquals("http://www.w3.org/2000/svg", svg.getDocumentElement().getNamespaceURI());
        assertEquals(3, bars(svg).size());
        String text = svg.getDocumentElement().getTextContent();
        assertTrue(text.contains("3.4 s, 2 threads"), text);
        assertTrue(text.contains("a <b> & \"c\""), "labels are escaped: " + text);
    }

    @Test
    void withoutTheOptionThereIsNone() throws Exception {
        assertEquals(0, cli.run("make", "a bee"));
        assertFalse(Files.exists(folder.resolve("the-lighthouse.profile.json")));
        assertFalse(Files.exists(folder.resolve("the-lighthouse.profile.svg")));
    }

    @Test
    void aFilmOfAnotherNameHasAProfileOfThatName() {
        assertEquals(0, cli.run("make", "--prompt", "a bee", "-o", "my.film.mp4", "--profile"), cli::err);
        assertTrue(Files.exists(folder.resolve("my.film.profile.json")));
        assertTrue(Files.exists(folder.resolve("my.film.profile.svg")));
    }

    @Test
    void aProfileThatCannotBeWrittenIsSaidAndTheFilmStays() throws Exception {
        Files.createDirectories(folder.resolve("the-lighthouse.profile.json"));
        assertEquals(1, cli.run("make", "a bee", "--profile"));
        assertTrue(cli.err().contains("profile could not be written"), cli.err());
        assertTrue(Files.exists(folder.resolve("the-lighthouse.mp4")));
    }

    @Test
    void barsStandInTheRowOfTheirThreadAndInProportion() throws Exception {
        RunProfile profile = new RunProfile(
                "r",
                3,
                1000,
                Arrays.stream(Stage.values())
                        .map(s ->
                                new RunProfile.Span(s, "x", s.ordinal() % 3, s.ordinal() * 100, s.ordinal() * 100 + 50))
                        .toList());
        List<Element> bars = bars(parse(ProfileChart.svg(profile)));
        assertEquals(Stage.values().length, bars.size());
        double row = number(bars.get(1), "y") - number(bars.get(0), "y");
        assertTrue(row > 0);
        for (int i = 0; i < bars.size(); i++) {
            Element bar = bars.get(i);
            assertEquals(number(bars.get(0), "y") + i % 3 * row, number(bar, "y"));
            assertEquals(number(bars.get(0), "x") + i * 110, number(bar, "x"), 0.01);
            assertEquals(55, number(bar, "width"), 0.01);
            assertTrue(bar.getAttribute("fill").matches("#[0-9a-f]{6}"), bar.getAttribute("fill"));
        }
        assertEquals(Stage.values().length * 50 / 3000.0, ProfileChart.busy(profile), 1e-9);
    }

    @Test
    void runsOfNoLengthAndOfADayCanBeDrawn() throws Exception {
        for (double millis : new double[] {0, 0.5, 1, 7_000, 90_000, 86_400_000}) {
            RunProfile profile =
                    new RunProfile("r", 1, millis, List.of(new RunProfile.Span(Stage.MIX, "\u00e9 ]]>", 0, 0, millis)));
            Document svg = parse(ProfileChart.svg(profile));
            assertEquals(1, bars(svg).size());
            assertTrue(svg.getElementsByTagName("text").getLength() < 40, millis + " ms");
        }
    }

    @Test
    void labelsThatXmlDoesNotAllowDoNoHarm() throws Exception {
        RunProfile profile = new RunProfile(
                "r", 1, 10, List.of(new RunProfile.Span(Stage.MIX, "a\u0000b\u0008c\ud800d\uffff", 0, 0, 5)));
        assertEquals(1, bars(parse(ProfileChart.svg(profile))).size());
    }
}
