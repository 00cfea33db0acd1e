package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a type that no rule knows cannot be read, and what to use in its place. */
final class UnreadableTypes {
    private static final Set<ClassName> FILLED = Stream.concat(
                    Stream.of(TypeNames.MAP), Stream.of(SequenceKind.values()).map(SequenceKind::type))
            .collect(Collectors.toUnmodifiableSet());

    /** Types that anything could be. */
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Comparable",
            "java.lang.CharSequence",
            "java.io.Serializable");

    Refused explain(JavaType type) {
        if (type instanceof RawType raw) {
            return raw.role() instanceof Role.Container container && !FILLED.contains(raw.type())
                    ? containerClass(raw.type(), container)
                    : new Refused(Diagnostic.RAW_TYPE, raw.type());
        }
        if (!(type instanceof DeclaredType declared)) {
            return new Refused(Diagnostic.NO_CONCRETE_TYPE, type.name());
        }
        if (declared.role() instanceof Role.Generated) {
            return new Refused(Diagnostic.GENERATED_TYPE, declared.type());
        }
        if (declared.role() instanceof Role.Unreachable unreachable) {
            return new Refused(Diagnostic.TYPE_NOT_REACHABLE, declared.type(), unreachable.hidden());
        }
        if (declared.role() instanceof Role.Unprocessed unprocessed) {
            return new Refused(Diagnostic.TYPE_NOT_PROCESSED, declared.type(), unprocessed.missing());
        }
        if (declared.role() instanceof Role.Container container) {
            return containerClass(declared.type(), container);
        }
        return declared.role() instanceof Role.PlainEnum && !isOfTheJdk(declared.type())
                ? new Refused(Diagnostic.ENUM_NOT_ANNOTATED, declared.type())
                : explain(declared.type());
    }

    private static Refused containerClass(ClassName type, Role.Container container) {
        return new Refused(Diagnostic.CONTAINER_CLASS, type, container.replacement());
    }

    private static Refused explain(ClassName type) {
        if (OPEN.contains(type.canonicalName())) {
            return new Refused(Diagnostic.NO_CONCRETE_TYPE, type);
        }
        return new Refused(isOfTheJdk(type) ? Diagnostic.LIBRARY_TYPE : Diagnostic.NOT_ANNOTATED, type);
    }

    private static boolean isOfTheJdk(ClassName type) {
        return type.packageName().startsWith("java.") || type.packageName().startsWith("javax.");
    }
}
