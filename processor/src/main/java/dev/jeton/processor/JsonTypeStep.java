package dev.jeton.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.JsonAnnotation;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.extract.TypeShape;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.output.SourceFileWriter;
import dev.jeton.processor.resolve.TypeResolver;
import dev.jeton.processor.validate.ShapeValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Makes a codec for each type that is annotated with {@code @Json}, and a view where one is asked for. */
final class JsonTypeStep implements Step {
    private final TypeExtractor extractor;
    private final TypeResolver resolver = new TypeResolver();
    private final ShapeValidator validator = new ShapeValidator();
    private final Function<CodecModel, List<TypeSpec>> emitter;
    private final SourceFileWriter writer;

    JsonTypeStep(TypeExtractor extractor, Function<CodecModel, List<TypeSpec>> emitter, SourceFileWriter writer) {
        this.extractor = extractor;
        this.emitter = emitter;
        this.writer = writer;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(JsonAnnotation.JSON.canonicalName());
    }

    @Override
    public Set<? extends Element> process(ImmutableSetMultimap<String, Element> elementsByAnnotation) {
        for (Element element : elementsByAnnotation.values()) {
            processGuarded(MoreElements.asType(element));
        }
        return ImmutableSet.of();
    }

    /** A mistake of ours must not keep the other types from their codecs, nor end in a stack trace without a place. */
    private void processGuarded(TypeElement type) {
        Findings findings = new Findings();
        try {
            process(type, findings);
        } catch (RuntimeException | StackOverflowError mistake) {
            StringWriter trace = new StringWriter();
            mistake.printStackTrace(new PrintWriter(trace, true));
            findings.report(extractor.placeOf(type), Diagnostic.UNEXPECTED, type.getQualifiedName(), trace);
        }
        findings.print();
    }

    private void process(TypeElement type, Findings findings) {
        TypeShape shape = extractor.extract(type);
        Optional<CodecModel> model = resolver.resolve(shape, findings);
        validator.validate(shape, findings);
        if (model.isPresent() && !findings.haveErrors()) {
            emitter.apply(model.get()).forEach(generated -> write(generated, type, shape, findings));
        }
    }

    private void write(TypeSpec generated, TypeElement type, TypeShape shape, Findings findings) {
        try {
            writer.write(generated, type, shape.facts().lintWarnings());
        } catch (FilerException taken) {
            findings.report(
                    shape.facts().place(),
                    Diagnostic.GENERATED_NAME_TAKEN,
                    shape.facts().name(),
                    nameOf(generated, shape),
                    generated.name().equals(shape.facts().codec().simpleName()) ? "codec" : "view");
        } catch (IOException failure) {
            findings.report(shape.facts().place(), Diagnostic.CANNOT_WRITE, nameOf(generated, shape), failure);
        }
    }

    private static ClassName nameOf(TypeSpec generated, TypeShape shape) {
        return shape.facts().codec().peerClass(generated.name());
    }
}
