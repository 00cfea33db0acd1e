package dev.jeton.processor;

import com.google.auto.service.AutoService;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.Subject;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.index.CodecIndexes;
import dev.jeton.processor.output.MessagePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Generates the indexes by which {@code JsonCodecs} finds codecs: one for each package that has annotated types, or types that name their codecs. It looks at all of them, so incremental
 * builds are to treat it as aggregating; it is a processor of its own so that {@link JsonProcessor} is not. {@code -Ajeton.index=off} switches it off.
 */
@AutoService(Processor.class)
public final class CodecIndexProcessor extends AbstractProcessor {
    private static final String OPTION = "jeton.index";

    /** Null where it is switched off. */
    private @Nullable CodecIndexes indexes;

    private @Nullable TypeExtractor extractor;

    /** As for {@link JsonProcessor}: what never gets a codec must be in no index. */
    private @Nullable PendingTypes pending;

    private @Nullable PendingHomes namedCodecs;

    /** Called by the compiler, through {@link java.util.ServiceLoader}. */
    public CodecIndexProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (!"off".equals(environment.getOptions().get(OPTION))) {
            TypeExtractor types = new TypeExtractor(
                    environment.getElementUtils(),
                    environment.getTypeUtils(),
                    environment.getSourceVersion(),
                    new MessagePlaces(environment.getMessager()));
            extractor = types;
            indexes = new CodecIndexes(environment, types);
            pending = new PendingTypes(environment.getElementUtils(), types);
            namedCodecs = new PendingHomes(environment.getElementUtils(), types::hasNamedCodecs);
        }
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(JsonAnnotation.JSON.canonicalName(), JsonAnnotation.USING.canonicalName());
    }

    /** Gradle asks here what the processor is, since it is registered as dynamic. */
    @Override
    public Set<String> getSupportedOptions() {
        String kind = indexes == null ? "isolating" : "aggregating";
        return Set.of(OPTION, "org.gradle.annotation.processing." + kind);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (indexes == null || pending == null || namedCodecs == null || extractor == null) {
            return false;
        }
        if (round.processingOver()) {
            indexes.register();
        } else {
            extractor.addSources(round.getRootElements());
            List<TypeElement> ready =
                    new ArrayList<>(pending
                            .ready(types(JsonAnnotation.JSON, annotations, round).stream()
                                    .map(Subject::annotated)
                                    .toList())
                            .stream()
                            .map(Subject::type)
                            .toList());
            // They are found by the codecs that they name, once these are there.
            ready.removeIf(extractor::namesCodec);
            ready.addAll(ElementFilter.typesIn(namedCodecs.ready(types(JsonAnnotation.USING, annotations, round))));
            indexes.add(ready);
        }
        return false;
    }

    private static List<TypeElement> types(
            JsonAnnotation annotation, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(type -> type.getQualifiedName().contentEquals(annotation.canonicalName()))
                .flatMap(type -> ElementFilter.typesIn(round.getElementsAnnotatedWith(type)).stream())
                .toList();
    }
}
