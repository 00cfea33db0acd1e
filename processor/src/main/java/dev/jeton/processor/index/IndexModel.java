package dev.jeton.processor.index;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.extract.IndexedCodec;
import java.util.List;

/**
 * The index of a package: the class to generate and what it knows.
 *
 * @param entries in the order of their types' names
 */
record IndexModel(ClassName name, List<Entry> entries) {

    IndexModel {
        entries = List.copyOf(entries);
    }

    /**
     * A type that has a codec.
     *
     * @param typeName its canonical name, by which later compilations find it
     * @param binaryName its name as {@link Class#getName()} has it
     */
    record Entry(String typeName, String binaryName, IndexedCodec codec) {}
}
