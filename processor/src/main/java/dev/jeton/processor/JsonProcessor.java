package dev.jeton.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.CodecEmitter;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.output.MessagePlaces;
import dev.jeton.processor.output.SourceFileWriter;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;

/**
 * Generates a JSON codec for every record and enum that is annotated with {@code dev.jeton.annotation.Json}, and a view
 * where one is asked for. Each depends on its own type only, so that incremental builds can treat the processor as isolating. It has no options.
 */
@AutoService(Processor.class)
public final class JsonProcessor extends BasicAnnotationProcessor {
    private final Function<CodecModel, List<TypeSpec>> emitter;

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
    protected Iterable<? extends Step> steps() {
        ProcessingEnvironment environment = processingEnv;
        TypeExtractor extractor =
                new TypeExtractor(environment.getElementUtils(), new MessagePlaces(environment.getMessager()));
        SourceFileWriter writer = new SourceFileWriter(environment.getFiler(), environment.getElementUtils());
        return List.of(new JsonTypeStep(extractor, emitter, writer));
    }
}
