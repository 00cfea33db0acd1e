package dev.jeton.conformance.types;

import dev.jeton.EnumCodec;
import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.OpenEnum;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types that were compiled, in a class loader of their own. */
final class Loaded extends ClassLoader {
    static final Loaded NOTHING = new Loaded(Map.of());
    static final String PACKAGE = "sample";

    private final Map<String, byte[]> classes;

    Loaded(Map<String, byte[]> classes) {
        super(Loaded.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    Class<?> type(String name) {
        try {
            return loadClass(PACKAGE + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(name, missing);
        }
    }

    @SuppressWarnings("unchecked") // Whoever asks knows the type by its name only.
    JsonCodec<Object> codec(String name) {
        try {
            var instance = type(name + "Codec").getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return (JsonCodec<Object>) instance.get(null);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name, failure);
        }
    }

    OpenEnum<?> open(String text) {
        return ((EnumCodec<?>) (JsonCodec<?>) codec("Choice")).open(text);
    }

    JsonView view(String name) {
        try {
            Constructor<?> constructor = type(name + "View").getDeclaredConstructor();
            constructor.setAccessible(true);
            return (JsonView) constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name, failure);
        }
    }

    static Object call(Object target, String method) {
        try {
            Method found = target.getClass().getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(target);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(method, failure);
        }
    }

    Object make(String name, List<Class<?>> types, List<Object> arguments) {
        try {
            Constructor<?> constructor = type(name).getDeclaredConstructor(types.toArray(new Class<?>[0]));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name, failure);
        }
    }

    /** A class of a user that is a collection, and empty. */
    @SuppressWarnings("unchecked") // As above.
    Collection<@Nullable Object> collection(String name) {
        return (Collection<@Nullable Object>) make(name, List.of(), List.of());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // As above.
    Collection<@Nullable Object> noConstants(String name) {
        return (Collection<@Nullable Object>) (Collection<?>) EnumSet.noneOf((Class<? extends Enum>) type(name));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // As above.
    Map<Object, @Nullable Object> noKeys(String name) {
        return (Map<Object, @Nullable Object>) (Map<?, ?>) new EnumMap((Class<? extends Enum>) type(name));
    }
}
