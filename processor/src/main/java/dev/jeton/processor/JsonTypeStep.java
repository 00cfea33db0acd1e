package dev.jeton.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.SharedCauses;
import dev.jeton.processor.emit.StubEmitter;
import dev.jeton.processor.extract.Access;
import dev.jeton.processor.extract.JacksonScanner;
import dev.jeton.processor.extract.Subject;
import dev.jeton.processor.extract.TypeExtractor;
import dev.jeton.processor.extract.TypeFacts;
import dev.jeton.processor.extract.TypeShape;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.output.SourceFileWriter;
import dev.jeton.processor.report.PlanFiles;
import dev.jeton.processor.resolve.TypeResolver;
import dev.jeton.processor.validate.ShapeValidator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;

/** Makes a codec for each type that is annotated with {@code @Json}, and a view where one is asked for. */
final class JsonTypeStep {
    private final TypeExtractor extractor;
    private final TypeResolver resolver = new TypeResolver();
    private final ShapeValidator validator = new ShapeValidator();
    private final JacksonScanner jackson;
    private final RuntimePresence runtime;
    private final Function<CodecModel, List<TypeSpec>> emitter;
    private final StubEmitter stubs = new StubEmitter();
    private final SourceFileWriter writer;
    private final Optional<PlanFiles> plans;
    private final ModuleAdvice moduleAdvice;
    private final SharedFiles sharedFiles;

    /** In all rounds: a type may come later than what refers to it. */
    private final RefusedTypes refused = new RefusedTypes();

    private final SharedCauses sharedCauses = new SharedCauses();

    JsonTypeStep(
            TypeExtractor extractor,
            JacksonScanner jackson,
            RuntimePresence runtime,
            ModuleAdvice moduleAdvice,
            SharedFiles sharedFiles,
            Function<CodecModel, List<TypeSpec>> emitter,
            SourceFileWriter writer,
            Optional<PlanFiles> plans) {
        this.extractor = extractor;
        this.jackson = jackson;
        this.runtime = runtime;
        this.emitter = emitter;
        this.writer = writer;
        this.plans = plans;
        this.moduleAdvice = moduleAdvice;
        this.sharedFiles = sharedFiles;
    }

    /**
     * Makes the code of types that can be read in this round, and prints what there is to say of them.
     *
     * @param ofNamedCodecs what there is to say of codecs where lists and types name them, whose mistakes are not repeated at the properties
     */
    void process(List<Subject> subjects, List<Findings> ofNamedCodecs) {
        List<Draft> drafts = subjects.stream()
                .filter(subject -> runtime.isThereFor(subject.home()))
                .map(this::draftGuarded)
                .toList();
        drafts.stream().filter(draft -> draft.code().isEmpty()).forEach(draft -> refused.add(draft.name()));
        refused.addDependants(drafts.stream()
                .flatMap(draft -> draft.code().stream())
                .map(Code::model)
                .toList());
        drafts.forEach(this::finish);
        sharedCauses.print(Stream.concat(ofNamedCodecs.stream(), drafts.stream().map(Draft::findings))
                .toList());
    }

    /**
     * What there is of a type before it is known whether the types that it refers to get their code.
     *
     * @param shape empty if it could not be read
     * @param code empty if there is a finding that forbids it
     */
    private record Draft(Subject subject, Optional<TypeShape> shape, Optional<Code> code, Findings findings) {
        ClassName name() {
            return ClassName.get(subject.type());
        }
    }

    /**
     * What a codec and, where one is asked for, a view are made from. They are made one type after the other: those of a thousand
     * types at once are copied by the garbage collector again and again.
     */
    private record Code(TypeFacts facts, CodecModel model) {}

    /** A bug of ours must not keep the other types from their codecs, nor end in a stack trace without a place. */
    private Draft draftGuarded(Subject subject) {
        Findings findings = new Findings();
        Optional<TypeShape> shape = Optional.empty();
        try {
            shape = Optional.of(extractor.from(subject.home()).extract(subject.type()));
            return new Draft(subject, shape, code(subject, shape.get(), findings), findings);
        } catch (RuntimeException | StackOverflowError bug) {
            report(bug, subject, findings);
            return new Draft(subject, shape, Optional.empty(), findings);
        }
    }

    private Optional<Code> code(Subject subject, TypeShape shape, Findings findings) {
        if (extractor.from(subject.home()).isRefused(subject.type())) {
            return Optional.empty();
        }
        Optional<CodecModel> model = resolver.resolve(shape, findings);
        validator.validate(shape, findings);
        if (shape.facts().access() == Access.PUBLIC) {
            moduleAdvice.notePublic(subject.home());
        }
        if (subject.isImported()) {
            TypeExtractor around = extractor.from(subject.home());
            jackson.scanImported(
                    subject.type(), shape.facts().place(), element -> around.isSaid(subject.type(), element), findings);
        } else {
            jackson.scan(subject.type(), findings);
            sharedFiles.report(subject.type(), shape.facts().place(), findings);
        }
        return model.filter(any -> !findings.haveErrors()).map(any -> new Code(shape.facts(), any));
    }

    private void finish(Draft draft) {
        try {
            draft.code()
                    .filter(code -> !refused.contain(draft.name()))
                    .ifPresentOrElse(code -> write(code, draft), () -> writeStubs(draft));
        } catch (RuntimeException | StackOverflowError bug) {
            report(bug, draft.subject(), draft.findings());
        }
    }

    private void write(Code code, Draft draft) {
        emitter.apply(code.model())
                .forEach(generated -> write(generated, draft.subject(), code.facts(), draft.findings()));
        plans.ifPresent(files -> {
            try {
                files.write(code.model(), draft.subject().home());
            } catch (IOException failure) {
                draft.findings()
                        .report(
                                code.facts().place(),
                                Diagnostic.CANNOT_WRITE,
                                "match plan of " + code.model().codec(),
                                failure);
            }
        });
    }

    /** Other sources may name the codec and the view, and one error is one message. */
    private void writeStubs(Draft draft) {
        draft.shape()
                .ifPresent(shape -> stubs.emit(resolver.stub(shape, draft.findings()))
                        .forEach(stub -> writeStub(stub, draft.subject(), shape.facts(), draft.findings())));
    }

    private void writeStub(TypeSpec stub, Subject subject, TypeFacts facts, Findings findings) {
        if (isTaken(stub, facts)) {
            return;
        }
        try {
            writer.write(stub, subject.origin(), subject.home(), facts.lintWarnings());
        } catch (FilerException taken) {
            // The name can be found, which is all that a stub is for; that it is taken is reported once the type has no
            // other error.
        } catch (IOException failure) {
            findings.report(facts.place(), Diagnostic.CANNOT_WRITE, "class " + nameOf(stub, facts), failure);
        }
    }

    private void report(Throwable bug, Subject subject, Findings findings) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace, true));
        findings.report(
                extractor.placeOf(subject.home()),
                Diagnostic.UNEXPECTED,
                subject.type().getQualifiedName(),
                trace);
    }

    private void write(TypeSpec generated, Subject subject, TypeFacts facts, Findings findings) {
        if (isTaken(generated, facts)) {
            reportTaken(generated, subject, facts, findings);
            return;
        }
        try {
            writer.write(generated, subject.origin(), subject.home(), facts.lintWarnings());
        } catch (FilerException taken) {
            reportTaken(generated, subject, facts, findings);
        } catch (IOException failure) {
            findings.report(facts.place(), Diagnostic.CANNOT_WRITE, "class " + nameOf(generated, facts), failure);
        }
    }

    /** The compiler would say no as well, but with a warning of its own beside our message. */
    private boolean isTaken(TypeSpec generated, TypeFacts facts) {
        ClassName name = nameOf(generated, facts);
        return extractor.isAmongSources(name) || writer.hasWritten(name);
    }

    private void reportTaken(TypeSpec generated, Subject subject, TypeFacts facts, Findings findings) {
        ClassName name = nameOf(generated, facts);
        if (writer.isFromEarlierRun(name, subject.home())) {
            findings.report(facts.place(), Diagnostic.OUTPUT_AMONG_SOURCES, name, facts.name());
            return;
        }
        boolean isCodec = generated.name().equals(facts.codec().simpleName());
        findings.report(facts.place(), Diagnostic.GENERATED_NAME_TAKEN, facts.name(), name, isCodec ? "codec" : "view");
    }

    private static ClassName nameOf(TypeSpec generated, TypeFacts facts) {
        return facts.codec().peerClass(generated.name());
    }
}
