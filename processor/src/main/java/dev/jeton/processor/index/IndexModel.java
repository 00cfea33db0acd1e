package dev.jeton.processor.index;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
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
     * @param variables its type variables
     */
    record Entry(String typeName, String binaryName, IndexedCodec codec, List<TypeVariableName> variables) {
        Entry {
            variables = List.copyOf(variables);
        }

        boolean isGeneric() {
            return !variables.isEmpty();
        }

        /** Whether not every type can be an argument. */
        boolean isBounded() {
            return variables.stream().anyMatch(variable -> !variable.bounds().isEmpty());
        }
    }

    /** The types with one codec each. */
    List<Entry> plain() {
        return entries.stream().filter(entry -> !entry.isGeneric()).toList();
    }

    /** The types with a codec for each instantiation. */
    List<Entry> generic() {
        return entries.stream().filter(Entry::isGeneric).toList();
    }
}
