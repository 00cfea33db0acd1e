package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Codecs that name each other through instantiations, loaded anew and started by two threads at once, many times. */
class GenericStartTest {
    private static final int STARTS = 1_000;

    private static final String USER = "{\"name\":\"a\",\"friends\":{\"items\":[{\"name\":\"b\"}],\"total\":1}}";

    private static final String DIRECTORY = "{\"users\":{\"items\":[" + USER + "],\"total\":1}}";

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void twoThreadsStartThemWithoutWaitingForEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int start = 0; start < STARTS; start++) {
                Fresh classes = new Fresh();
                CountDownLatch both = new CountDownLatch(2);
                Future<String> user = threads.submit(() -> classes.rewritten("UserCodec", USER, both));
                Future<String> directory = threads.submit(() -> classes.rewritten("DirectoryCodec", DIRECTORY, both));
                assertThat(user.get(Duration.ofMinutes(1).toMillis(), TimeUnit.MILLISECONDS))
                        .isEqualTo(USER);
                assertThat(directory.get(Duration.ofMinutes(1).toMillis(), TimeUnit.MILLISECONDS))
                        .isEqualTo(DIRECTORY);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Loads the classes of this package once more. */
    private static final class Fresh extends ClassLoader {
        private static final String PACKAGE = GenericStartTest.class.getPackageName() + ".";

        Fresh() {
            super(GenericStartTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && name.startsWith(PACKAGE)) {
                    byte[] code = bytes(name);
                    loaded = defineClass(name, code, 0, code.length);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        private static byte[] bytes(String name) throws ClassNotFoundException {
            try (InputStream code =
                    GenericStartTest.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                return code.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @SuppressWarnings("unchecked")
        String rewritten(String codec, String json, CountDownLatch both) throws Exception {
            both.countDown();
            both.await();
            JsonCodec<Object> instance = (JsonCodec<Object>) Class.forName(PACKAGE + codec, true, this)
                    .getField("INSTANCE")
                    .get(null);
            return new String(
                    instance.toBytes(instance.read(json.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
        }
    }
}
