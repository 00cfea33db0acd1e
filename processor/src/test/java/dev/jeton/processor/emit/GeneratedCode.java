package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import dev.jeton.EnumCodec;
import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.Constant;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.jspecify.annotations.Nullable;

/** Emits codecs and views and compiles them, together with the types they are for, with every warning as an error. */
final class GeneratedCode {
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    private final ClassLoader loader = new Loader();

    private GeneratedCode() {}

    /** Compiles the codecs of the models, and with them {@code Item}, {@code Action} and their codecs. */
    static GeneratedCode compile(CodecModel... models) {
        List<JavaFileObject> sources = new ArrayList<>();
        List<CodecModel> all = new ArrayList<>(List.of(models));
        all.add(item());
        all.add(action());
        all.add(oneValue("Ticket", Values.string()));
        all.add(oneValue("Seat", Values.primitive(PrimitiveKind.INT)));
        for (CodecModel model : all) {
            sources.add(source(model.type(), typeSource(model)));
            sources.add(source(model.codec(), EmittedText.of(model)));
            if (model instanceof ObjectCodecModel object) {
                object.view().ifPresent(view -> sources.add(source(view.type(), EmittedText.ofView(object))));
            }
        }
        return compile(sources);
    }

    private static GeneratedCode compile(List<JavaFileObject> sources) {
        Compilation compilation =
                Compiler.javac().withOptions("-Xlint:all", "-Werror").compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        GeneratedCode code = new GeneratedCode();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == Kind.CLASS) {
                code.classes.put(binaryName(file), bytes(file));
            }
        }
        return code;
    }

    private static String typeSource(CodecModel model) {
        if (model instanceof OneValueCodecModel oneValue) {
            return RecordSource.of(oneValue.object());
        }
        return model instanceof ObjectCodecModel object
                ? RecordSource.of(object)
                : "package %s;\npublic enum %s { OK, DENIED, UNKNOWN }\n"
                        .formatted(model.type().packageName(), model.type().simpleName());
    }

    /** A type that is one value, for which there is a codec beside those that are asked for if it is called {@code Ticket} or {@code Seat}. */
    static OneValueCodecModel oneValue(String type, ValueModel content) {
        return new OneValueCodecModel(
                ObjectModelBuilder.object(type).with("text", content).build());
    }

    static EnumCodecModel action() {
        return new EnumCodecModel(
                Values.ACTION,
                Values.ACTION_CODEC,
                Visibility.PUBLIC,
                List.of(
                        new Constant("OK", "ok", List.of("fine")),
                        new Constant("DENIED", "denied", List.of()),
                        new Constant("UNKNOWN", "unknown", List.of())),
                Optional.empty(),
                LetterCase.EXACT);
    }

    private static JavaFileObject source(ClassName name, String text) {
        return JavaFileObjects.forSourceString(name.reflectionName(), text);
    }

    // The file of class com.acme.Grant is /CLASS_OUTPUT/com/acme/Grant.class.
    private static String binaryName(JavaFileObject file) {
        String path = file.getName();
        String inOutput = path.substring(path.indexOf("CLASS_OUTPUT/") + "CLASS_OUTPUT/".length());
        return inOutput.substring(0, inOutput.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
        try (var input = file.openInputStream()) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codec that was compiled for a model, loaded. */
    @SuppressWarnings("unchecked") // Who asks knows what the codec is for.
    JsonCodec<Object> codec(CodecModel model) {
        try {
            if (isGeneric(model)) {
                Method of = load(model).getDeclaredMethod("of", JsonCodec.class);
                of.setAccessible(true);
                return (JsonCodec<Object>) of.invoke(null, itemCodec().list());
            }
            Field instance = load(model).getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return (JsonCodec<Object>) instance.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A new view that was compiled for a model which has one. */
    JsonView view(ObjectCodecModel model) {
        ClassName name = model.view().orElseThrow().type();
        try {
            Class<?> view = loader.loadClass(name.reflectionName());
            Constructor<?> constructor =
                    isGeneric(model) ? view.getDeclaredConstructor(load(model)) : view.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (JsonView) (isGeneric(model) ? constructor.newInstance(codec(model)) : constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isGeneric(CodecModel model) {
        return model instanceof ObjectCodecModel object && object.isGeneric();
    }

    /** A new view of {@code Item}. */
    JsonView itemView() {
        return view(item());
    }

    /** The codec of {@code Item}. */
    JsonCodec<Object> itemCodec() {
        return codec(item());
    }

    /** The codec of a value of a one-value type. */
    JsonCodec<Object> oneValueCodec(OneValue value) {
        return codec(oneValue(
                ((ClassName) value.type()).simpleName(), value.content().orElseThrow()));
    }

    /** The codec of {@code Action}. */
    EnumCodec<?> actionCodec() {
        JsonCodec<?> codec = codec(action());
        return (EnumCodec<?>) codec;
    }

    private static ObjectCodecModel item() {
        return ObjectModelBuilder.object("Item")
                .with("id", Values.primitive(PrimitiveKind.INT))
                .viewed()
                .build();
    }

    /** Calls a method without parameters of a view or a record. */
    static @Nullable Object call(Object target, String method) {
        try {
            Method found = target.getClass().getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a codec's {@code describe}. */
    String describe(ObjectCodecModel model, Object value) {
        return codec(model).describe(value);
    }

    private Class<?> load(CodecModel model) throws ClassNotFoundException {
        return loader.loadClass(model.codec().reflectionName());
    }

    private final class Loader extends ClassLoader {
        Loader() {
            super(GeneratedCode.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** The class files by binary name. */
    Map<String, byte[]> classes() {
        return classes;
    }
}
