package dev.jeton.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.TypeExtractor;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Warns of annotations that nobody reads, such as {@code @Json.Name} in a record that is not annotated with {@code @Json}. */
final class StrayAnnotationStep implements Step {
    private final TypeExtractor extractor;

    StrayAnnotationStep(TypeExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public Set<String> annotations() {
        return Arrays.stream(JsonAnnotation.values())
                .filter(annotation -> annotation != JsonAnnotation.JSON)
                .map(JsonAnnotation::canonicalName)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<? extends Element> process(ImmutableSetMultimap<String, Element> elementsByAnnotation) {
        for (JsonAnnotation annotation : JsonAnnotation.values()) {
            for (Element element : elementsByAnnotation.get(annotation.canonicalName())) {
                if (extractor.isStray(annotation, element)) {
                    Findings findings = new Findings();
                    findings.report(
                            extractor.placeOf(element),
                            Diagnostic.STRAY_ANNOTATION,
                            annotation.simpleName(),
                            element.getSimpleName(),
                            annotation.worksOn());
                    findings.print();
                }
            }
        }
        return ImmutableSet.of();
    }
}
