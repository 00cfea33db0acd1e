package dev.jeton.processor.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The file by which {@link java.util.ServiceLoader} finds the indexes of a class path. It may be there from an earlier compilation. */
final class ServiceFile {
    private static final String PATH = "META-INF/services/" + IndexEmitter.CODEC_INDEX.canonicalName();

    private final Filer filer;

    ServiceFile(Filer filer) {
        this.filer = filer;
    }

    /** The classes that an earlier compilation into the same place has registered. */
    Set<String> read() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        String text;
        try {
            text = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH)
                    .getCharContent(true)
                    .toString();
        } catch (FileNotFoundException | NoSuchFileException none) {
            return names;
        }
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(names::add);
        return names;
    }

    void write(Set<String> names) throws IOException {
        try (Writer writer =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH).openWriter()) {
            for (String name : new TreeSet<>(names)) {
                writer.write(name + "\n");
            }
        }
    }
}
