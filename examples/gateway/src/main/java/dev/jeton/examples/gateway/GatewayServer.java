package dev.jeton.examples.gateway;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A gateway on loopback with one event loop. */
final class GatewayServer implements AutoCloseable {
    static final int LARGEST_BODY = 16 * 1024;

    private final EventLoopGroup loop = new NioEventLoopGroup(1);
    private final Garbage garbage = new Garbage();
    private final Channel channel;

    GatewayServer(Supplier<TokenEngine> engines) throws InterruptedException {
        channel = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connection) {
                        ChannelPipeline pipeline = connection.pipeline();
                        pipeline.addLast(new HttpServerCodec(4096, LARGEST_BODY, LARGEST_BODY));
                        pipeline.addLast(new HttpObjectAggregator(LARGEST_BODY));
                        pipeline.addLast(new GatewayHandler(engines.get(), garbage));
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
    }

    InetSocketAddress address() {
        return (InetSocketAddress) channel.localAddress();
    }

    Garbage garbage() {
        return garbage;
    }

    /** What the event loop has allocated in all, Netty's objects included, in bytes. */
    long allocatedByTheLoop() throws InterruptedException {
        return loop.next().submit(Garbage::now).sync().getNow();
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        loop.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
