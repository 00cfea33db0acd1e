package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes that are generated in this compilation, from the types of all rounds so far. Sources may name them before they are
 * there.
 */
final class GeneratedClasses {
    private final Map<String, Set<ClassName>> generated = new HashMap<>();

    /** Adds what is generated for one type. */
    void add(List<ClassName> generatedForOne) {
        generatedForOne.forEach(name -> generated
                .computeIfAbsent(name.simpleName(), any -> new HashSet<>())
                .add(name));
    }

    boolean contains(ClassName name) {
        return generated.getOrDefault(name.simpleName(), Set.of()).contains(name);
    }

    /**
     * The generated class that a name stands for in a package.
     *
     * @param written as the compiler gives the name of a type that is not there: in full where the source has it in full, and else without
     *     its package, even if it is imported
     */
    Optional<ClassName> generatedFor(String written, String packageName) {
        Set<ClassName> namesakes = generated.getOrDefault(written.substring(written.lastIndexOf('.') + 1), Set.of());
        return namesakes.stream()
                .filter(name -> name.canonicalName().equals(written)
                        || (name.simpleName().equals(written)
                                && name.packageName().equals(packageName)))
                .findFirst();
    }

    /** The generated class that a name without a package may stand for where it is imported: the only one of that name. */
    Optional<ClassName> importedFor(String written) {
        Set<ClassName> namesakes = generated.getOrDefault(written, Set.of());
        return namesakes.size() == 1 ? Optional.of(namesakes.iterator().next()) : Optional.empty();
    }
}
