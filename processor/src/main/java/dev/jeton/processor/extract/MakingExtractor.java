package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Making.Overloading;
import dev.jeton.processor.extract.Making.Start;
import dev.jeton.processor.extract.MakingAttempt.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Decides how the objects of a class or record are made. The order of the ways is that of {@code @Json}'s documentation. */
final class MakingExtractor {
    private final Types types;
    private final Places places;

    MakingExtractor(Types types, Places places) {
        this.types = types;
        this.places = places;
    }

    /**
     * The first way that applies.
     *
     * @param ignored the properties that are neither read nor written
     * @param findings gets the reasons if there is none
     */
    Optional<Settable> extract(
            TypeElement type, Makers makers, List<FoundProperty> properties, Set<String> ignored, Findings findings) {
        if (findings.haveErrors()) {
            return Optional.empty();
        }
        Attempts attempts = new Attempts(type, properties, ignored);
        Optional<FoundProperty> value =
                properties.stream().filter(ObjectFinder::isValue).findFirst();
        if (value.isPresent()) {
            return ofOneValue(value.get(), attempts, makers, findings);
        }
        if (makers.creator().isPresent()) {
            ExecutableElement creator = makers.creator().get();
            return asMarked(
                    attempts.attempt(),
                    attempt -> attempt.call(start(creator, type), creator, makers.parametersOf(creator)),
                    type,
                    findings);
        }
        if (makers.builder().isPresent()) {
            return asMarked(
                    attempts.attempt(),
                    attempt -> attempt.build(makers.builder().get()),
                    type,
                    findings);
        }
        if (type.getKind() == ElementKind.RECORD) {
            return Optional.of(attempts.canonical());
        }
        return attempts.byConstructor(makers, findings);
    }

    private Optional<Settable> ofOneValue(FoundProperty value, Attempts attempts, Makers makers, Findings findings) {
        TypeElement type = attempts.type;
        OneValueMaking making = new OneValueMaking(type, value, places, findings);
        boolean isCanonical =
                type.getKind() == ElementKind.RECORD && makers.creator().isEmpty();
        if (making.hasBuilder(makers)) {
            return Optional.empty();
        }
        if (isCanonical) {
            return Optional.of(attempts.canonical());
        }
        Optional<ExecutableElement> maker =
                makers.creator().isPresent() ? making.creator(makers) : making.constructor(makers);
        return maker.flatMap(found -> asMarked(
                attempts.attempt(), attempt -> attempt.callWith(start(found, type), found, value), type, findings));
    }

    /** What the user asked for is not replaced by another way: each obstacle is an error of its own. */
    private Optional<Settable> asMarked(
            MakingAttempt attempt, Function<MakingAttempt, Settable> way, TypeElement type, Findings findings) {
        Settable made = way.apply(attempt);
        for (Obstacle obstacle : attempt.obstacles()) {
            findings.report(places.at(obstacle.at()), obstacle.diagnostic(), obstacle.words(), type.getSimpleName());
        }
        return attempt.obstacles().isEmpty() ? Optional.of(made) : Optional.empty();
    }

    private Start start(ExecutableElement maker, TypeElement type) {
        boolean isConstructor = maker.getKind() == ElementKind.CONSTRUCTOR;
        List<ExecutableElement> others = isConstructor
                ? ElementFilter.constructorsIn(type.getEnclosedElements())
                : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().equals(maker.getSimpleName()))
                        .toList();
        long candidates = others.stream()
                .filter(other ->
                        other.getParameters().size() == maker.getParameters().size() || other.isVarArgs())
                .count();
        MakerVariables variables = new MakerVariables(types);
        return new Start(
                ClassName.get(type),
                isConstructor
                        ? Optional.empty()
                        : Optional.of(maker.getSimpleName().toString()),
                TypeName.get(type.asType()),
                candidates > 1 ? Overloading.OVERLOADED : Overloading.NONE,
                variables.argumentsOf(
                        maker, variables.match(maker.getReturnType(), type).orElse(Map.of())));
    }

    /** The ways of one type. */
    private final class Attempts {
        private final TypeElement type;
        private final List<FoundProperty> properties;
        private final Set<String> ignored;

        Attempts(TypeElement type, List<FoundProperty> properties, Set<String> ignored) {
            this.type = type;
            this.properties = properties;
            this.ignored = ignored;
        }

        MakingAttempt attempt() {
            return new MakingAttempt(types, (DeclaredType) type.asType(), properties, ignored);
        }

        Settable canonical() {
            List<String> components =
                    properties.stream().map(FoundProperty::name).toList();
            long candidates = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(constructor ->
                            constructor.getParameters().size() == components.size() || constructor.isVarArgs())
                    .count();
            // To javac a type that is not there yet is the same as any other, so that it may take another constructor
            // for
            // the canonical one.
            boolean uncertain = type.getRecordComponents().stream()
                    .anyMatch(component -> component.asType().getKind() == TypeKind.ERROR);
            Start start = new Start(
                    ClassName.get(type),
                    Optional.empty(),
                    TypeName.get(type.asType()),
                    candidates > 1 || uncertain ? Overloading.OVERLOADED : Overloading.NONE);
            return new Settable(
                    new Making(start, components, List.of(), Optional.empty()),
                    type.getRecordComponents().stream()
                            .collect(Collectors.toMap(
                                    component -> component.getSimpleName().toString(),
                                    component -> component.asType())));
        }

        Optional<Settable> byConstructor(Makers makers, Findings findings) {
            Way plain = withoutParameters(makers);
            if (plain.made().isPresent()) {
                return plain.made();
            }
            Way full = withParameters(makers);
            if (full.made().isEmpty()) {
                findings.report(
                        places.at(type), Diagnostic.NOT_MADE, type.getSimpleName(), plain.reason(), full.reason());
            }
            return full.made();
        }

        private Way withoutParameters(Makers makers) {
            return makers.constructors().stream()
                    .filter(constructor -> constructor.getParameters().isEmpty())
                    .findFirst()
                    .map(constructor -> attempt(constructor, makers))
                    .orElseGet(() -> Way.not(has(0) ? "it is private" : "there is none"));
        }

        private Way withParameters(Makers makers) {
            List<ExecutableElement> candidates = makers.constructorsWithParameters();
            if (candidates.size() == 1) {
                return namesAreMissing(makers.parametersOf(candidates.get(0)))
                        ? Way.not("the names of its parameters are not in the class file, for which javac needs"
                                + " -parameters")
                        : attempt(candidates.get(0), makers);
            }
            return Way.not(
                    candidates.isEmpty()
                            ? has(1) ? "it is private" : "there is none"
                            : "there are " + candidates.size() + ", so one must be marked");
        }

        /** Whether there is a constructor with at least as many parameters that can't be called. */
        private boolean has(int least) {
            return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .mapToInt(constructor -> constructor.getParameters().size())
                    .anyMatch(size -> least == 0 ? size == 0 : size >= least);
        }

        private Way attempt(ExecutableElement constructor, Makers makers) {
            if (type.getModifiers().contains(Modifier.ABSTRACT)) {
                return Way.not("the class is abstract");
            }
            MakingAttempt attempt = attempt();
            Settable made = attempt.call(start(constructor, type), constructor, makers.parametersOf(constructor));
            return attempt.obstacles().isEmpty()
                    ? new Way(Optional.of(made), "")
                    : Way.not(attempt.obstacles().stream().map(Obstacle::words).collect(Collectors.joining("; ")));
        }

        private static boolean namesAreMissing(List<? extends VariableElement> parameters) {
            for (int i = 0; i < parameters.size(); i++) {
                if (!parameters.get(i).getSimpleName().contentEquals("arg" + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A constructor that was looked at. */
    private record Way(Optional<Settable> made, String reason) {
        static Way not(String reason) {
            return new Way(Optional.empty(), reason);
        }
    }
}
