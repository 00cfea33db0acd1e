package dev.jeton.processor.extract;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.Making.Setter;
import dev.jeton.processor.extract.Making.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tries to set all properties of a type in one way, and notes why that fails. */
final class MakingAttempt {
    private final Types types;
    private final DeclaredType type;
    private final List<FoundProperty> properties;
    private final Set<String> ignored;
    private final Map<String, TypeMirror> given = new HashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<Setter> setters = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    /**
     * For one type.
     *
     * @param ignored the properties that are neither read nor written
     */
    MakingAttempt(Types types, DeclaredType type, List<FoundProperty> properties, Set<String> ignored) {
        this.types = types;
        this.type = type;
        this.properties = properties;
        this.ignored = ignored;
    }

    /**
     * Why it fails.
     *
     * @param at what is to be changed
     * @param property the property, or the parameter that is none
     */
    record Obstacle(Element at, String property, Diagnostic diagnostic, String words) {}

    List<Obstacle> obstacles() {
        return obstacles;
    }

    /**
     * A constructor or static method of the type takes what it can, and setters take the rest.
     *
     * @param parameters by whose names its values are known
     */
    Settable call(Start start, ExecutableElement maker, List<? extends VariableElement> parameters) {
        Map<String, FoundProperty> byName = new LinkedHashMap<>();
        properties.forEach(property -> byName.put(property.name(), property));
        List<? extends TypeMirror> parameterTypes = parameterTypes(maker);
        for (int i = 0; i < parameterTypes.size(); i++) {
            VariableElement parameter = parameters.get(i);
            String name = parameter.getSimpleName().toString();
            FoundProperty property = byName.remove(name);
            arguments.add(name);
            if (property == null) {
                obstacles.add(new Obstacle(
                        parameter,
                        name,
                        Diagnostic.PARAMETER_WITHOUT_PROPERTY,
                        "the parameter '" + name + "' has the name of no property"));
            } else {
                give(property, parameterTypes.get(i), "the parameter");
            }
        }
        byName.values().forEach(property -> set(property, property.setters(), type, property.field()));
        return new Settable(new Making(start, arguments, setters, Optional.empty()), given);
    }

    private List<? extends TypeMirror> parameterTypes(ExecutableElement maker) {
        return new MakerVariables(types).parameterTypes(maker, type);
    }

    /** A constructor or static method of the type takes its only value, whatever the parameter is called. */
    Settable callWith(Start start, ExecutableElement maker, FoundProperty value) {
        give(value, parameterTypes(maker).get(0), "the parameter");
        return new Settable(new Making(start, List.of(value.name()), List.of(), Optional.empty()), given);
    }

    /** A builder takes everything. */
    Settable build(FoundBuilder builder) {
        for (FoundProperty property : properties) {
            set(property, builder.settersOf(property.name()), builder.type(), Optional.empty());
        }
        Optional<String> build = Optional.of(builder.build().getSimpleName().toString());
        return new Settable(new Making(builder.start(), List.of(), setters, build), given);
    }

    private ExecutableType typeOf(ExecutableElement method, DeclaredType owner) {
        return (ExecutableType) types.asMemberOf(owner, method);
    }

    private void set(
            FoundProperty property,
            List<ExecutableElement> methods,
            DeclaredType owner,
            Optional<VariableElement> field) {
        if (ignored.contains(property.name())) {
            return;
        }
        Map<TypeName, Candidate> candidates = new LinkedHashMap<>();
        for (ExecutableElement method : methods) {
            TypeMirror taken = typeOf(method, owner).getParameterTypes().get(0);
            candidates.put(
                    TypeName.get(taken),
                    new Candidate(
                            new MemberShape(
                                    MemberShape.Kind.METHOD,
                                    method.getSimpleName().toString()),
                            taken,
                            "the setter"));
        }
        if (candidates.isEmpty()) {
            field.filter(visible -> !visible.getModifiers().contains(Modifier.FINAL))
                    .ifPresent(visible -> {
                        TypeMirror taken = types.asMemberOf(type, visible);
                        candidates.put(
                                TypeName.get(taken),
                                new Candidate(
                                        new MemberShape(MemberShape.Kind.FIELD, property.name()), taken, "the field"));
                    });
        }
        if (candidates.isEmpty()) {
            obstacles.add(new Obstacle(
                    property.shown(),
                    property.name(),
                    Diagnostic.NOT_SETTABLE,
                    "'" + property.name() + "' has no setter"));
            return;
        }
        Candidate chosen = choose(property, List.copyOf(candidates.values()));
        setters.add(new Setter(property.name(), chosen.member()));
        give(property, chosen.taken(), chosen.words());
        readAs(property)
                .filter(returned -> isOfCollections(returned) && fits(returned, chosen.taken()))
                .ifPresent(returned -> given.put(property.name(), returned));
    }

    /** Setters of builders take an Iterable for a List, and the type of the accessor says what is to be read. */
    private static boolean isOfCollections(TypeMirror type) {
        return TypeName.get(type) instanceof ParameterizedTypeName parameterized
                && parameterized.rawType().packageName().equals("java.util");
    }

    private record Candidate(MemberShape member, TypeMirror taken, String words) {}

    /** Of overloaded setters the one for the type that the accessor returns, or else one that takes it, too. */
    private Candidate choose(FoundProperty property, List<Candidate> candidates) {
        Optional<TypeMirror> read = readAs(property);
        return read.flatMap(returned -> candidates.stream()
                        .filter(candidate -> types.isSameType(candidate.taken(), returned))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(candidate -> read.map(returned -> fits(returned, candidate.taken()))
                                .orElse(true))
                        .findFirst())
                .orElse(candidates.get(0));
    }

    private void give(FoundProperty property, TypeMirror taken, String words) {
        given.put(property.name(), taken);
        if (ignored.contains(property.name())) {
            return;
        }
        readAs(property)
                .filter(returned -> !fits(returned, taken))
                .ifPresent(returned -> obstacles.add(new Obstacle(
                        property.shown(),
                        property.name(),
                        Diagnostic.ACCESSOR_OF_OTHER_TYPE,
                        "'" + property.name() + "' is read as " + TypeName.get(returned) + ", and " + words + " takes "
                                + TypeName.get(taken))));
    }

    /** What the accessor returns, or the field holds. */
    Optional<TypeMirror> readAs(FoundProperty property) {
        return property.accessor()
                .map(method -> typeOf(method, type).getReturnType())
                .or(() -> property.field().map(field -> types.asMemberOf(type, field)));
    }

    /** Whether a variable of the type that is set can hold what is read, without losing anything. */
    private boolean fits(TypeMirror read, TypeMirror set) {
        if (types.isSameType(read, set)) {
            return true;
        }
        if (set.getKind().isPrimitive() || read.getKind().isPrimitive()) {
            return read.getKind().isPrimitive() && types.isAssignable(read, set);
        }
        return types.isSubtype(read, set);
    }
}
