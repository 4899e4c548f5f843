package shanyu.planner.prover;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mixed integer program to be minimised: variables from 0 to a limit, some of them whole, and rows over them. */
public final class Model {
    /** @param least of the sum of {@code times} times variables; {@code most} likewise; either may be infinite */
    public record Row(int[] variables, double[] times, double least, double most) {}

    private final List<Row> rows = new ArrayList<>();
    private double[] cost = new double[64];
    private double[] limit = new double[64];
    private boolean[] whole = new boolean[64];
    private int variables;

    /** Open or not. */
    public int choice(double itsCost) {
        return add(itsCost, 1, true);
    }

    /** Any part from 0 to the limit. */
    public int amount(double itsCost, double itsLimit) {
        return add(itsCost, itsLimit, false);
    }

    private int add(double itsCost, double itsLimit, boolean isWhole) {
        if (variables == cost.length) {
            cost = Arrays.copyOf(cost, 2 * variables);
            limit = Arrays.copyOf(limit, 2 * variables);
            whole = Arrays.copyOf(whole, 2 * variables);
        }
        cost[variables] = itsCost;
        limit[variables] = itsLimit;
        whole[variables] = isWhole;
        return variables++;
    }

    public void row(int[] of, double[] times, double least, double most) {
        rows.add(new Row(of, times, least, most));
    }

    public void atMost(int[] of, double[] times, double most) {
        row(of, times, Double.NEGATIVE_INFINITY, most);
    }

    public void atLeast(int[] of, double[] times, double least) {
        row(of, times, least, Double.POSITIVE_INFINITY);
    }

    /** The variables add up to so much. */
    public void sum(int[] of, double to) {
        var ones = new double[of.length];
        Arrays.fill(ones, 1);
        row(of, ones, to, to);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public int variables() {
        return variables;
    }

    public double cost(int variable) {
        return cost[variable];
    }

    public double limit(int variable) {
        return limit[variable];
    }

    public boolean isWhole(int variable) {
        return whole[variable];
    }

    /** Numbers that are not 0 in the rows. */
    public long entries() {
        return rows.stream().mapToLong(row -> row.variables.length).sum();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(variables);
        for (int v = 0; v < variables; v++) {
            out.writeDouble(cost[v]);
            out.writeDouble(limit[v]);
            out.writeBoolean(whole[v]);
        }
        out.writeInt(rows.size());
        for (var row : rows) {
            out.writeDouble(row.least);
            out.writeDouble(row.most);
            out.writeInt(row.variables.length);
            for (int k = 0; k < row.variables.length; k++) {
                out.writeInt(row.variables[k]);
                out.writeDouble(row.times[k]);
            }
        }
    }

    static Model read(DataInput in) throws IOException {
        var model = new Model();
        int variables = in.readInt();
        for (int v = 0; v < variables; v++) model.add(in.readDouble(), in.readDouble(), in.readBoolean());
        int rows = in.readInt();
        for (int n = 0; n < rows; n++) {
            double least = in.readDouble();
            double most = in.readDouble();
            var of = new int[in.readInt()];
            var times = new double[of.length];
            for (int k = 0; k < of.length; k++) {
                of[k] = in.readInt();
                times[k] = in.readDouble();
            }
            model.row(of, times, least, most);
        }
        return model;
    }
}
