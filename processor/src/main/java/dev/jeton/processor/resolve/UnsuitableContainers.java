package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.Map;
import java.util.Optional;

/** Collections and maps that could be filled, and should not be. */
final class UnsuitableContainers {
    private static final String SLOW = "each element that is added is compared with all others, or copies them";

    private static final Map<String, Unsuitable> BY_NAME = Map.of(
            "java.util.concurrent.CopyOnWriteArraySet", new Unsuitable(SLOW, "java.util.Set"),
            "java.util.concurrent.CopyOnWriteArrayList",
                    new Unsuitable(SLOW, "java.util.concurrent.CopyOnWriteArrayList itself, or java.util.List"),
            "java.util.concurrent.SynchronousQueue", new Unsuitable("it never holds an element", "java.util.Queue"),
            "java.util.IdentityHashMap",
                    new Unsuitable("it compares keys by identity, so an equal key would not be found", "java.util.Map"),
            "java.util.WeakHashMap",
                    new Unsuitable("it loses entries as soon as nothing else refers to their keys", "java.util.Map"));

    private record Unsuitable(String reason, String replacement) {}

    private UnsuitableContainers() {}

    /** Why a class is refused; empty where nothing speaks against it. */
    static Optional<Reading> refusal(DeclaredType type) {
        String name = type.type().canonicalName();
        if (!(type.role() instanceof Role.Container container)
                || name.equals("java.util.concurrent.CopyOnWriteArrayList")) {
            return Optional.empty();
        }
        return container.supertypes().stream()
                .filter(BY_NAME::containsKey)
                .findFirst()
                .map(BY_NAME::get)
                .map(unsuitable -> new Refused(
                        Diagnostic.UNSUITABLE_CONTAINER, type.type(), unsuitable.reason(), unsuitable.replacement()));
    }
}
