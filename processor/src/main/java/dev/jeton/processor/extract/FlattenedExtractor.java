package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Finding;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types that are flattened into the objects which have them. */
final class FlattenedExtractor {
    private final FlattenedTypes flattenedTypes;
    private final ObjectFinder objects;
    private final MakingExtractor makings;
    private final Sources sources;
    private final PropertyExtractor properties;

    FlattenedExtractor(
            FlattenedTypes flattenedTypes,
            ObjectFinder objects,
            MakingExtractor makings,
            Sources sources,
            PropertyExtractor properties) {
        this.flattenedTypes = flattenedTypes;
        this.objects = objects;
        this.makings = makings;
        this.sources = sources;
        this.properties = properties;
    }

    /**
     * What a property brings with it.
     *
     * @param around where the property is
     * @param place where it is said that it is flattened
     * @param findings gets the reason if it can't be
     */
    Optional<FlattenedShape> extract(
            String property, TypeMirror type, Flattening around, Place place, Findings findings) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty(); // the compiler says that it isn't there
        }
        Optional<String> obstacle = flattenedTypes.obstacle(type);
        if (obstacle.isPresent()) {
            findings.report(place, Diagnostic.NOT_FLATTENED, property, obstacle.get());
            return Optional.empty();
        }
        TypeElement inner = FlattenedTypes.elementOf(type).orElseThrow();
        if (inner.equals(around.owner())) {
            findings.report(
                    around.place().orElse(place),
                    Diagnostic.RECURSIVE_FLATTENING,
                    property,
                    ClassName.get(inner),
                    way(around));
            return Optional.empty();
        }
        if (around.open().contains(inner)) {
            return Optional.empty(); // that type's own codec says so
        }
        return extract(inner, around.into(inner, property, place), property, place, findings);
    }

    private static String way(Flattening around) {
        return around.open().stream()
                .map(type -> ClassName.get(type).toString())
                .collect(Collectors.joining(", "));
    }

    private Optional<FlattenedShape> extract(
            TypeElement inner, Flattening flattening, String property, Place place, Findings findings) {
        FoundObject object = objects.find(inner);
        Findings ofInner = new Findings();
        ofInner.addAll(object.makers().mistakes());
        Set<String> ignored = new HashSet<>();
        object.properties().stream().filter(Ignoring.READING::of).forEach(any -> ignored.add(any.name()));
        object.properties().stream()
                .filter(any -> any.reading().isEmpty() && !Ignoring.WRITING.of(any))
                .forEach(any -> ofInner.report(place, Diagnostic.NO_ACCESSOR, any.name(), any.name()));
        Optional<Settable> settable = makings.extract(inner, object.makers(), object.properties(), ignored, ofInner);
        List<PropertyShape> read =
                settable.isEmpty() ? List.of() : properties.extract(object, settable, flattening, ofInner);
        Home home = isToldThere(inner, flattening) ? Home.THESE_SOURCES : Home.ELSEWHERE;
        Optional<String> reason = settable.flatMap(
                        made -> flattenedTypes.outOfReach(flattening.owner(), inner, made.making()))
                .map(words -> words + ", and its codec is in another package. Make it public, or remove @Json.Flatten.")
                .or(() -> ofInner.firstError()
                        .filter(any -> home == Home.ELSEWHERE)
                        .map(Finding::message));
        reason.ifPresent(words -> findings.report(
                place,
                Diagnostic.FLATTENED_WITH_ERROR,
                property,
                flattening.owner().getSimpleName(),
                words));
        findings.addAll(ofInner.all().stream()
                .filter(finding -> finding.diagnostic() == Diagnostic.RECURSIVE_FLATTENING)
                .toList());
        return ofInner.haveErrors() || reason.isPresent()
                ? Optional.empty()
                : Optional.of(new FlattenedShape(
                        ClassName.get(inner),
                        flattenedTypes.settingsOf(inner),
                        read,
                        flattenedTypes.orderOf(inner),
                        settable.orElseThrow().making(),
                        home));
    }

    /** Whether the codec of the type itself has the same mistakes. */
    private boolean isToldThere(TypeElement inner, Flattening flattening) {
        return sources.homeOf(inner) == Home.THESE_SOURCES
                && ClassName.get(inner)
                        .packageName()
                        .equals(ClassName.get(flattening.owner()).packageName());
    }
}
