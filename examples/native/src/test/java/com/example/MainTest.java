package com.example;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void theProgramPrintsWhatTheImageMustPrint() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Main.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertLinesMatch(
                Files.readAllLines(Path.of("expected.txt")),
                printed.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
