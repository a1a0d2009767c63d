package nl.wijkregie.bijlage;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Looks into files without the rest of the application. */
final class Keuringen {

    private Keuringen() {}

    static Bestandskeuring zonderScanner() {
        return new Bestandskeuring(new DefaultListableBeanFactory().getBeanProvider(Virusscanner.class));
    }

    static Bestandskeuring met(Virusscanner scanner) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("scanner", scanner);
        return new Bestandskeuring(beans.getBeanProvider(Virusscanner.class));
    }
}
