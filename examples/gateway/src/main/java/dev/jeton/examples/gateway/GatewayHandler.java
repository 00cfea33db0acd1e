package dev.jeton.examples.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** Reads the token response in a request's body and the JWT in its {@code Authorization}, and answers with the header for the next hop. One for each connection. */
final class GatewayHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final String BEARER = "Bearer ";

    /** What isn't counted of a connection: its buffers grow meanwhile. */
    private static final int FIRST_REQUESTS = 20;

    private final TokenEngine engine;
    private final Garbage garbage;
    private final byte[] response = new byte[GatewayServer.LARGEST_BODY];
    private final byte[] jwt = new byte[GatewayServer.LARGEST_BODY];
    private long served;

    GatewayHandler(TokenEngine engine, Garbage garbage) {
        this.engine = engine;
        this.garbage = garbage;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        ByteBuf body = request.content();
        int length = body.readableBytes();
        body.getBytes(body.readerIndex(), response, 0, length);
        int jwtLength = copy(request.headers().get(HttpHeaderNames.AUTHORIZATION));

        long before = Garbage.now();
        int size = engine.header(response, length, jwt, jwtLength);
        long after = Garbage.now();

        ByteBuf answer = context.alloc().buffer(size);
        answer.writeBytes(engine.bytes(), 0, size);
        HttpResponseStatus status = size == 0 ? HttpResponseStatus.BAD_REQUEST : HttpResponseStatus.OK;
        DefaultFullHttpResponse message = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, answer);
        message.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, size);
        context.writeAndFlush(message);
        if (served >= FIRST_REQUESTS) {
            garbage.add(after - before);
        }
        served++;
    }

    /** Returns how many bytes there are; 0 if it is no bearer token, or too long. */
    private int copy(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return 0;
        }
        int length = authorization.length() - BEARER.length();
        if (length > jwt.length) {
            return 0;
        }
        for (int index = 0; index < length; index++) {
            char c = authorization.charAt(BEARER.length() + index);
            jwt[index] = c < 0x80 ? (byte) c : (byte) '?';
        }
        return length;
    }
}
