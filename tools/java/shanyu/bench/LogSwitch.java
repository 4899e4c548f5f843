package shanyu.bench;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import shanyu.evidence.Evidence;

/** The log's way in, with a switch the product has not: off, entries are dropped, and what is left is the control. */
final class LogSwitch implements BeanPostProcessor {
    private volatile boolean on = true;

    void turn(boolean on) {
        this.on = on;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Evidence)) return bean;
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> on ? call.proceed() : null);
        return proxy.getProxy();
    }
}
