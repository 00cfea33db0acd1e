package dev.jeton.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that answers each connection with bytes, which no HTTP server would send, and then does as the test wants. */
final class RawServer implements AutoCloseable {
    /** Writes an answer. The connection is closed when it returns. */
    interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Thread thread;

    RawServer(Answer answer) throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        thread = new Thread(() -> serve(answer), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Answer answer) {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                readRequest(connection.getInputStream());
                answer.write(connection.getOutputStream());
            } catch (IOException | InterruptedException ended) {
                // The client has gone, or the test is over: what the client saw is what counts.
            }
        }
    }

    private static void readRequest(InputStream in) throws IOException {
        int end = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            end = end << 8 | next;
            if (end == ('\r' << 24 | '\n' << 16 | '\r' << 8 | '\n')) {
                return;
            }
        }
    }

    static byte[] head(String... lines) {
        return ("HTTP/1.1 " + String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
