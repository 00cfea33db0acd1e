package dev.jeton.examples.guide;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of each page of the guide is a program, which is compiled and prints what the page says. */
final class GuideProgramsTest {
    private static final Path GUIDE = GuidePage.ROOT.resolve("docs/guide");

    /** Pages whose programs are compiled with the tests of their module (GuideTest), or together with the README's (ReadmeTest). */
    private static final Set<String> ELSEWHERE =
            Set.of("http.md", "jakarta-rest.md", "netty.md", "spring.md", "vertx.md", "tokens.md", "views.md");

    private static final String PROGRAM = "package com.example;\n";

    private static final Pattern EXAMPLE = Pattern.compile("^package (dev\\.jeton\\.examples[.\\w]*);\n");

    @TempDir
    private Path directory;

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The pages that have programs of their own. */
    static List<String> programs() throws IOException {
        List<String> programs = new ArrayList<>();
        for (String page : pages()) {
            if (!ELSEWHERE.contains(page)
                    && page(page).blocks("java").stream().anyMatch(block -> block.startsWith(PROGRAM))) {
                programs.add(page);
            }
        }
        return programs;
    }

    private static GuidePage page(String name) {
        return GuidePage.of("docs/guide/" + name);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyJavaBlockCompilesWithoutAWarningAndPrintsWhatThePageSays(String name) throws Exception {
        GuidePage page = page(name);
        try (PageProgram program = PageProgram.compile(directory, page.blocks("java"))) {
            for (Map.Entry<String, String> output : page.outputs().entrySet()) {
                assertThat(program.run(output.getKey())).isEqualTo(output.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramThatCanBeRunHasItsOutputOnThePage(String name) {
        GuidePage page = page(name);
        Set<String> mains = new TreeSet<>();
        for (String block : page.blocks("java")) {
            if (block.contains("static void main(")) {
                mains.add("com.example." + PageProgram.fileName(block).replace(".java", ""));
            }
        }
        assertThat(page.outputs().keySet()).isEqualTo(mains);
    }

    /** Any other Java would be compiled by nobody. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockIsAPartOfAProgramOrASourceFileOfThisModule(String name) throws IOException {
        for (String block : page(name).blocks("java")) {
            Matcher example = EXAMPLE.matcher(block);
            if (example.find()) {
                Path folder = Path.of("src/main/java", example.group(1).split("\\."));
                assertThat(block).isEqualTo(Files.readString(folder.resolve(PageProgram.fileName(block))));
            } else {
                assertThat(block).startsWith(PROGRAM);
            }
        }
    }

    @Test
    void pagesThatAreTestedElsewhereAreThere() throws IOException {
        assertThat(pages()).containsAtLeastElementsIn(ELSEWHERE);
        for (String name : ELSEWHERE) {
            assertWithMessage(name).that(page(name).blocks("java")).isNotEmpty();
        }
    }
}
