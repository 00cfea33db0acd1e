package dev.jeton.integration.circular;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Has classes of this package of its own, which nobody has initialised yet; everything else is that of the test. */
final class FreshClasses extends ClassLoader {
    private static final String PACKAGE = FreshClasses.class.getPackageName() + ".";

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    static {
        // As application loaders are: what waits is a class's initialisation, and not the loader.
        registerAsParallelCapable();
    }

    FreshClasses() {
        super(FreshClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] file = FILES.computeIfAbsent(name, FreshClasses::read);
            return defineClass(name, file, 0, file.length);
        }
    }

    private static byte[] read(String name) {
        try (InputStream file =
                FreshClasses.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
