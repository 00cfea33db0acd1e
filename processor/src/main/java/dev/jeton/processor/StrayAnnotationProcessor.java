package dev.jeton.processor;

import com.google.auto.service.AutoService;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.StrayAnnotations;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.output.MessagePlaces;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Warns of annotations that nobody reads, such as {@code @Json.Name} in a record that is not annotated with {@code @Json}, and
 * claims Jeton's annotations, those of JSpecify and the one that generated code has: javac warns of annotations that no processor claims. A claim hides an annotation from
 * the processors behind this one, so this must be the last of Jeton's that is registered; {@link AutoService} registers them in the order of
 * their names.
 */
@AutoService(Processor.class)
public final class StrayAnnotationProcessor extends AbstractProcessor {
    /** Claimed beside Jeton's own: what is in the sources of many users, and what is in all generated ones. */
    private static final List<String> CLAIMED = List.of(
            "org.jspecify.annotations.*",
            "javax.annotation.processing.Generated",
            "dev.jeton.codegen.CodecIndex.Types");

    /** Called by the compiler, through {@link java.util.ServiceLoader}. */
    public StrayAnnotationProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        CLAIMED.stream(), Arrays.stream(JsonAnnotation.values()).map(JsonAnnotation::canonicalName))
                .collect(Collectors.toSet());
    }

    @Override
    @SuppressWarnings(
            "DoNotClaimAnnotations") // They are Jeton's own, and JSpecify's, which are for nobody's processor.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeExtractor extractor = new TypeExtractor(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                processingEnv.getSourceVersion(),
                new MessagePlaces(processingEnv.getMessager()));
        extractor.addSources(round.getRootElements());
        StrayAnnotations strays = new StrayAnnotations(extractor);
        annotated(JsonAnnotation.JSON, annotations, round)
                .forEach(type -> ElementFilter.typesIn(Set.of(type)).forEach(strays::announce));
        Stream.of(JsonAnnotation.IMPORT, JsonAnnotation.IMPORTS)
                .flatMap(annotation -> annotated(annotation, annotations, round))
                .forEach(strays::announceImports);
        for (JsonAnnotation annotation : JsonAnnotation.values()) {
            annotated(annotation, annotations, round)
                    .filter(element -> strays.isStray(annotation, element))
                    .forEach(element -> report(annotation, element, extractor));
        }
        return true;
    }

    private static Stream<? extends Element> annotated(
            JsonAnnotation annotation, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(type -> type.getQualifiedName().contentEquals(annotation.canonicalName()))
                .flatMap(type -> round.getElementsAnnotatedWith(type).stream());
    }

    private static void report(JsonAnnotation annotation, Element element, TypeExtractor extractor) {
        Findings findings = new Findings();
        Place place = extractor.placeOf(annotation, element);
        if (annotation == JsonAnnotation.VALUE) {
            findings.report(place, Diagnostic.VALUE_WITHOUT_JSON, element.getSimpleName());
        } else {
            findings.report(
                    place,
                    Diagnostic.STRAY_ANNOTATION,
                    annotation.simpleName(),
                    element.getSimpleName(),
                    annotation.worksOn());
        }
        findings.print();
    }
}
