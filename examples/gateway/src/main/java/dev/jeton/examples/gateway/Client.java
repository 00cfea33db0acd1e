package dev.jeton.examples.gateway;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Callable;

/** Sends one request after the other over one connection, as fast as they are answered. Makes no garbage meanwhile. */
final class Client implements Callable<Latencies> {
    /** On a machine that is too busy to serve them in time. */
    private static final int LEAST_REQUESTS = 200;

    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final byte[] LENGTH = {'l', 'e', 'n', 'g', 't', 'h', ':', ' '};
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final InetSocketAddress server;
    private final List<Requests.Request> requests;
    private final long start;
    private final long end;
    private final byte[] answer = new byte[GatewayServer.LARGEST_BODY];
    private final Latencies latencies = new Latencies();

    /**
     * Makes a client.
     *
     * @param start when it starts to measure, by {@code System.nanoTime}
     * @param end when it stops, if it has sent some hundred requests by then
     */
    Client(InetSocketAddress server, List<Requests.Request> requests, long start, long end) {
        this.server = server;
        this.requests = requests;
        this.start = start;
        this.end = end;
    }

    @Override
    public Latencies call() throws IOException {
        try (Socket socket = new Socket(server.getAddress(), server.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            for (int sent = 0; sent < LEAST_REQUESTS || System.nanoTime() < end; sent++) {
                exchange(requests.get(sent % requests.size()), out, in);
            }
        }
        return latencies;
    }

    private void exchange(Requests.Request request, OutputStream out, InputStream in) throws IOException {
        long sent = System.nanoTime();
        out.write(request.bytes());
        int status = receive(in);
        long received = System.nanoTime();
        if (status != request.status()) {
            throw new IOException("status " + status + " in place of " + request.status());
        }
        if (sent >= start) {
            latencies.add(received - sent);
        }
    }

    /** Reads a whole answer and returns its status. */
    private int receive(InputStream in) throws IOException {
        int have = 0;
        int body = -1;
        while (body < 0) {
            have += readSome(in, have);
            body = indexOf(END_OF_HEAD, have);
        }
        int whole = body + number(indexOf(LENGTH, have));
        while (have < whole) {
            have += readSome(in, have);
        }
        return number(STATUS_AT);
    }

    private int readSome(InputStream in, int have) throws IOException {
        int count = in.read(answer, have, answer.length - have);
        if (count <= 0) {
            throw new EOFException("the answer is cut off, or too long");
        }
        return count;
    }

    /** Returns the position behind a text, or -1. */
    private int indexOf(byte[] text, int length) {
        for (int at = 0; at <= length - text.length; at++) {
            int same = 0;
            while (same < text.length && answer[at + same] == text[same]) {
                same++;
            }
            if (same == text.length) {
                return at + same;
            }
        }
        return -1;
    }

    private int number(int at) {
        int number = 0;
        for (int index = at; answer[index] >= '0' && answer[index] <= '9'; index++) {
            number = 10 * number + answer[index] - '0';
        }
        return number;
    }
}
