package dev.jeton.processor.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * A builder.
 *
 * @param start what makes it
 * @param setters its methods with one parameter, those of supertypes first
 * @param build the method that ends it
 */
record FoundBuilder(DeclaredType type, Making.Start start, List<ExecutableElement> setters, ExecutableElement build) {

    FoundBuilder {
        setters = List.copyOf(setters);
    }

    /** What its setters may be called after. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (ExecutableElement setter : setters) {
            String name = setter.getSimpleName().toString();
            names.add(name);
            addBehind("set", name, names);
            addBehind("with", name, names);
            addBehind("addAll", name, names);
            addBehind("putAll", name, names);
        }
        return names;
    }

    private static void addBehind(String prefix, String name, Set<String> names) {
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
            String rest = name.substring(prefix.length());
            names.add(Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
        }
    }

    /**
     * The setters of a property: {@code scope}, {@code setScope} or {@code withScope}. A builder may only be able to add to what it has, as
     * FreeBuilder's: {@code addAllScopes}, and of a map {@code putAllScopes}.
     */
    List<ExecutableElement> settersOf(String property) {
        String capitalised = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        List<ExecutableElement> found = called(List.of(property, "set" + capitalised, "with" + capitalised));
        return found.isEmpty() ? called(List.of("addAll" + capitalised, "putAll" + capitalised)) : found;
    }

    private List<ExecutableElement> called(List<String> names) {
        return setters.stream()
                .filter(setter -> names.contains(setter.getSimpleName().toString()))
                .toList();
    }
}
