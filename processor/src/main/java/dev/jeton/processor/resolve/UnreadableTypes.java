package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.Home;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.OpenType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.JavaType.TooDeepType;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a type that no rule knows cannot be read, and what to use in its place. */
final class UnreadableTypes {
    private static final Set<String> HOLDERS = Set.of("java.util.Collection", "java.util.Map", "java.lang.Iterable");

    /** Types that anything could be. */
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Comparable",
            "java.lang.CharSequence",
            "java.io.Serializable");

    Refused explain(JavaType type) {
        if (type instanceof RawType raw) {
            return raw.role() instanceof Role.Container container && !canBeFilled(raw.type(), container)
                    ? containerClass(raw.type(), container)
                    : new Refused(Diagnostic.RAW_TYPE, raw.type());
        }
        if (type instanceof TooDeepType deep) {
            return new Refused(Diagnostic.TYPE_TOO_DEEP, deep.limit());
        }
        if (!(type instanceof DeclaredType declared)) {
            return new Refused(Diagnostic.NO_CONCRETE_TYPE, type.name());
        }
        if (declared.role() instanceof Role.Generated) {
            return new Refused(Diagnostic.GENERATED_TYPE, declared.type());
        }
        if (declared.role() instanceof Role.Unreachable unreachable) {
            return Refused.becauseOf(
                    unreachable.hidden(), Diagnostic.TYPE_NOT_REACHABLE, declared.type(), unreachable.hidden());
        }
        if (declared.role() instanceof Role.Unprocessed unprocessed) {
            return Refused.becauseOf(
                    declared.type(), Diagnostic.TYPE_NOT_PROCESSED, declared.type(), unprocessed.missing());
        }
        if (declared.role() instanceof Role.SelfContaining) {
            return new Refused(Diagnostic.SELF_CONTAINING, declared.type());
        }
        if (declared.role() instanceof Role.Container container) {
            return containerClass(declared.type(), container);
        }
        return notAnnotated(declared.type(), declared.role());
    }

    /** Whether one with type arguments could be read. */
    private static boolean canBeFilled(ClassName type, Role.Container container) {
        List<JavaType> anything = Collections.nCopies(2, new OpenType(ClassName.OBJECT));
        boolean isCollection = CollectionTypes.of(
                        new DeclaredType(type, anything.subList(0, 1), container), ClassName.OBJECT)
                .isPresent();
        return isCollection
                || MapTypes.of(new DeclaredType(type, anything, container), ClassName.OBJECT, ClassName.OBJECT)
                        .isPresent();
    }

    private static Refused containerClass(ClassName type, Role.Container container) {
        return new Refused(Diagnostic.CONTAINER_CLASS, type, reason(container), container.replacement());
    }

    private static String reason(Role.Container container) {
        boolean holds = HOLDERS.stream().anyMatch(container.supertypes()::contains);
        if (!holds) {
            return "it can be iterated only once";
        }
        return switch (container.creation()) {
            case INTERFACE -> "it is an interface without a class that Jeton knows";
            case ABSTRACT -> "it is abstract";
            case NO_CONSTRUCTOR -> "it has no public constructor without parameters";
            case CONSTRUCTOR ->
                "it extends a collection or a map without type arguments, so the type of its elements is unknown";
        };
    }

    private static Refused notAnnotated(ClassName type, Role role) {
        if (OPEN.contains(type.canonicalName())) {
            return new Refused(Diagnostic.NO_CONCRETE_TYPE, type);
        }
        Optional<Refused> replaced = ReplacedTypes.refuse(type);
        if (replaced.isPresent()) {
            return replaced.get();
        }
        if (isOfTheJdk(type)) {
            return new Refused(Diagnostic.LIBRARY_TYPE, type);
        }
        return role instanceof Role.PlainEnum plain
                ? Refused.becauseOf(type, Diagnostic.ENUM_NOT_ANNOTATED, type, advice(plain.home(), "an enum"))
                : Refused.becauseOf(type, Diagnostic.NOT_ANNOTATED, type, advice(homeOf(role), "a record"));
    }

    private static Home homeOf(Role role) {
        return role instanceof Role.Plain plain ? plain.home() : Home.THESE_SOURCES;
    }

    /** What belongs to somebody else cannot be annotated. */
    private static String advice(Home home, String replacement) {
        return switch (home) {
            case THESE_SOURCES -> "Annotate it with @Json, or leave the property out with @Json.Ignore";
            case ELSEWHERE ->
                "It is not among the sources that are compiled now. If it is yours, annotate it with @Json and compile it with"
                        + " Jeton's processor. Otherwise import it with @Json.Import on this type or its package, write "
                        + replacement
                        + " of your own instead, or a codec for it, named with @Json.Using, keep the JSON text as dev.jeton.RawJson, or leave the property out with"
                        + " @Json.Ignore";
        };
    }

    private static boolean isOfTheJdk(ClassName type) {
        return type.packageName().startsWith("java.") || type.packageName().startsWith("javax.");
    }
}
