package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.codegen.CodecIndex;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that a class loader sees. They are looked for once a loader and not once a type: an application has a thousand types and a hundred jars.
 * A loader's indexes live as long as a class that was looked up in it, since {@link CodecLookup} keeps them with the class.
 */
final class LoaderIndexes {
    private static final Map<ClassLoader, WeakReference<LoaderIndexes>> BY_LOADER = new WeakHashMap<>();

    private final List<CodecIndex> indexes;

    private LoaderIndexes(List<CodecIndex> indexes) {
        this.indexes = List.copyOf(indexes);
    }

    /** The indexes that a type's own class loader sees. */
    static LoaderIndexes of(Class<?> type) {
        ClassLoader own = type.getClassLoader();
        ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
        synchronized (BY_LOADER) {
            WeakReference<LoaderIndexes> known = BY_LOADER.get(loader);
            LoaderIndexes indexes = known == null ? null : known.get();
            if (indexes == null) {
                indexes = new LoaderIndexes(load(loader));
                BY_LOADER.put(loader, new WeakReference<>(indexes));
            }
            return indexes;
        }
    }

    private static List<CodecIndex> load(ClassLoader loader) {
        List<CodecIndex> indexes = new ArrayList<>();
        ServiceLoader.load(CodecIndex.class, loader).forEach(indexes::add);
        return indexes;
    }

    /**
     * The codec of a class.
     *
     * @throws IllegalStateException if there are two
     */
    @Nullable
    JsonCodec<?> codecOf(Class<?> type) {
        return find(type, index -> index.codecOf(type.getName()), (one, other) -> one == other);
    }

    /**
     * The codec of an instantiation of a generic class.
     *
     * @throws IllegalStateException if there are two
     */
    @Nullable
    JsonCodec<?> codecOf(Class<?> type, JsonCodec<?>[] arguments) {
        // Each call makes another one.
        return find(
                type,
                index -> index.codecOf(type.getName(), arguments),
                (one, other) -> one.getClass() == other.getClass());
    }

    private @Nullable JsonCodec<?> find(
            Class<?> type,
            Function<CodecIndex, @Nullable JsonCodec<?>> lookup,
            BiPredicate<JsonCodec<?>, JsonCodec<?>> isSame) {
        JsonCodec<?> found = null;
        for (CodecIndex index : indexes) {
            JsonCodec<?> codec = lookup.apply(index);
            // A class of the same name may come from another loader.
            if (codec == null || codec.type() != type) {
                continue;
            }
            if (found != null && !isSame.test(found, codec)) {
                throw new IllegalStateException("There are two codecs for " + type.getName() + ": "
                        + found.getClass().getName() + " and "
                        + codec.getClass().getName());
            }
            found = codec;
        }
        return found;
    }
}
