package dev.jeton.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.emit.CodecEmitter;
import dev.jeton.processor.extract.JacksonScanner;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.Subject;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.output.MessagePlaces;
import dev.jeton.processor.output.SourceFileWriter;
import dev.jeton.processor.report.PlanFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Generates a JSON codec for every record, class and enum that is annotated with {@code dev.jeton.annotation.Json}, and a view
 * where one is asked for. Each depends on its own type only, so that incremental builds can treat the processor as isolating. {@code -Ajeton.report=on} has it leave
 * a match plan beside each codec, which {@link dev.jeton.processor.report.Report} prints.
 */
@AutoService(Processor.class)
public final class JsonProcessor extends AbstractProcessor {
    private static final String REPORT = "jeton.report";

    private final Function<CodecModel, List<TypeSpec>> emitter;
    private @Nullable TypeExtractor extractor;
    private @Nullable PendingTypes pending;
    private @Nullable PendingHomes namedCodecs;
    private @Nullable PendingHomes imports;
    private @Nullable JsonTypeStep step;
    private @Nullable ModuleAdvice moduleAdvice;

    /** Called by the compiler, through {@link java.util.ServiceLoader}. */
    public JsonProcessor() {
        this(new CodecEmitter()::emit);
    }

    /** With another emitter, for tests of what happens when one fails. */
    JsonProcessor(Function<CodecModel, List<TypeSpec>> emitter) {
        this.emitter = emitter;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                JsonAnnotation.JSON.canonicalName(),
                JsonAnnotation.CODECS.canonicalName(),
                JsonAnnotation.USING.canonicalName(),
                JsonAnnotation.DEFAULTS.canonicalName(),
                JsonAnnotation.IMPORT.canonicalName(),
                JsonAnnotation.IMPORTS.canonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(REPORT);
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        MessagePlaces places = new MessagePlaces(environment.getMessager());
        extractor = new TypeExtractor(
                environment.getElementUtils(), environment.getTypeUtils(), environment.getSourceVersion(), places);
        SourceFileWriter writer = new SourceFileWriter(environment.getFiler(), environment.getElementUtils());
        pending = new PendingTypes(environment.getElementUtils(), extractor);
        namedCodecs = new PendingHomes(environment.getElementUtils(), extractor::hasNamedCodecs);
        imports = new PendingHomes(environment.getElementUtils(), extractor::hasImportedTypes);
        moduleAdvice = new ModuleAdvice(environment.getElementUtils(), places);
        step = new JsonTypeStep(
                extractor,
                new JacksonScanner(places),
                new RuntimePresence(environment.getElementUtils(), places),
                moduleAdvice,
                new SharedFiles(environment),
                emitter,
                writer,
                plans(environment));
    }

    private static Optional<PlanFiles> plans(ProcessingEnvironment environment) {
        return "on".equals(environment.getOptions().get(REPORT))
                ? Optional.of(new PlanFiles(environment.getFiler()))
                : Optional.empty();
    }

    /** Claims nothing, which would hide the annotations from the processors behind this; see {@link StrayAnnotationProcessor}. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()
                && extractor != null
                && pending != null
                && namedCodecs != null
                && imports != null
                && step != null) {
            extractor.addSources(round.getRootElements());
            List<Element> importing = imports.ready(Stream.concat(
                            annotated(JsonAnnotation.IMPORT, annotations, round).stream(),
                            annotated(JsonAnnotation.IMPORTS, annotations, round).stream())
                    .toList());
            Stream<Subject> annotated =
                    ElementFilter.typesIn(annotated(JsonAnnotation.JSON, annotations, round)).stream()
                            .map(Subject::annotated);
            List<Subject> ready = pending.ready(Stream.concat(
                            annotated, importing.stream().flatMap(home -> extractor.importsAt(home).stream()))
                    .toList());
            List<Element> homes = namedCodecs.ready(Stream.concat(
                            annotated(JsonAnnotation.CODECS, annotations, round).stream(),
                            ElementFilter.typesIn(annotated(JsonAnnotation.USING, annotations, round)).stream())
                    .toList());
            List<Findings> ofHomes = new ArrayList<>(
                    homes.stream().map(extractor::checkNamedCodecs).toList());
            annotated(JsonAnnotation.DEFAULTS, annotations, round)
                    .forEach(home -> ofHomes.add(extractor.checkDefaults(home)));
            importing.forEach(home -> ofHomes.add(extractor.checkImports(home)));
            step.process(ready, ofHomes);
        }
        if (round.processingOver() && extractor != null && pending != null && moduleAdvice != null) {
            extractor.addSources(Set.of());
            new MissingClassReport(extractor).print(pending.inVain());
            moduleAdvice.print();
        }
        return false;
    }

    private static Set<? extends Element> annotated(
            JsonAnnotation annotation, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(type -> type.getQualifiedName().contentEquals(annotation.canonicalName()))
                .findFirst()
                .<Set<? extends Element>>map(round::getElementsAnnotatedWith)
                .orElse(Set.of());
    }
}
