package dev.jeton.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fenced blocks of README and of pages of the guide. */
record Readme(String text) {
    private static final Pattern OUTPUT = Pattern.compile("(?ms)^<!-- output of (\\S+) -->\n```text\n(.*?)^```$");

    static Readme read() throws IOException {
        return page("README.md");
    }

    static Readme page(String document) throws IOException {
        return new Readme(Files.readString(Path.of("..").resolve(document)).replace("\r\n", "\n"));
    }

    /** The blocks of a language, in order. */
    List<String> blocks(String language) {
        Pattern block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$");
        return block.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** What the page says that its programs print, by the name of the class. */
    Map<String, String> outputs() {
        Map<String, String> outputs = new TreeMap<>();
        OUTPUT.matcher(text).results().forEach(output -> outputs.put(output.group(1), output.group(2)));
        return outputs;
    }
}
