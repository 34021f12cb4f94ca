// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/postgresplan.h"

#include <QJsonArray>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A node with those below it, before they are laid out.
struct PlanBranch
{
    PlanNode node;
    std::vector<PlanBranch> below;
};

QString firstOf(const QJsonObject &plan, std::initializer_list<QLatin1StringView> keys)
{
    QStringList said;
    for (const auto key : keys) {
        const auto value = plan[key];
        if (value.isArray()) {
            QStringList parts;
            for (const auto &part : value.toArray())
                parts += part.toString();
            said += parts.join(u", "_s);
        } else if (value.isString()) {
            said += value.toString();
        }
    }
    return said.join(u"; "_s);
}

class BranchReader final
{
public:
    explicit BranchReader(const TableCatalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    PlanBranch read(const QJsonObject &plan, bool isUnderLimit, bool isUnderSubPlan) const
    {
        PlanBranch branch{nodeOf(plan), {}};
        auto &node = branch.node;
        node.isUnderLimit = isUnderLimit;
        node.isUnderSubPlan = isUnderSubPlan || node.relation == u"SubPlan";
        // A limit that was not reached has cut nothing short.
        const bool isReached =
            !node.step.actualRows || *node.step.actualRows >= node.step.estimatedRows.value_or(0);
        const bool limits = isUnderLimit || (node.step.operation == u"Limit" && isReached);
        double belowMs = 0;
        for (const auto &value : plan["Plans"_L1].toArray()) {
            branch.below.push_back(read(value.toObject(), limits, node.isUnderSubPlan));
            belowMs += branch.below.back().node.step.totalMs.value_or(0);
        }
        // Workers run side by side, so what is below may add up to more.
        if (node.step.totalMs)
            node.step.ownMs = std::max(0.0, *node.step.totalMs - belowMs);
        if (node.step.operation.endsWith(u"Append"_s))
            branch.below = joined(std::move(branch.below));
        return branch;
    }

private:
    PlanNode nodeOf(const QJsonObject &plan) const
    {
        PlanNode node;
        auto &step = node.step;
        step.operation = plan["Node Type"_L1].toString();
        if (const auto kind = plan["Join Type"_L1].toString(); !kind.isEmpty() && kind != u"Inner")
            step.operation += u" ("_s + kind + u')';
        step.table = m_catalogue.whole(plan["Relation Name"_L1].toString());
        if (step.table.isEmpty())
            step.table = firstOf(plan, {"CTE Name"_L1, "Function Name"_L1});
        step.index = m_catalogue.whole(plan["Index Name"_L1].toString());
        step.condition = firstOf(plan, {"Index Cond"_L1, "Filter"_L1, "Hash Cond"_L1, "Merge Cond"_L1,
                                        "Join Filter"_L1, "Sort Key"_L1, "Group Key"_L1});
        node.relation = plan["Parent Relationship"_L1].toString();
        measure(plan, node);
        return node;
    }

    static void measure(const QJsonObject &plan, PlanNode &node)
    {
        auto &step = node.step;
        const bool isMeasured = plan.contains("Actual Loops"_L1);
        const double loops = isMeasured ? plan["Actual Loops"_L1].toDouble() : 1;
        const auto overAll = [&](QLatin1StringView key) { return std::llround(plan[key].toDouble() * loops); };
        step.estimatedRows = overAll("Plan Rows"_L1);
        if (!isMeasured)
            return;
        step.loops = std::llround(loops);
        step.actualRows = overAll("Actual Rows"_L1);
        node.removedRows = overAll("Rows Removed by Filter"_L1) + overAll("Rows Removed by Join Filter"_L1);
        step.rowsRead = *step.actualRows + node.removedRows;
        step.totalMs = plan["Actual Total Time"_L1].toDouble() * loops;
        step.isRepeated = loops > 1 && plan["Workers Launched"_L1].isUndefined();
        node.hashBatches = qint64(plan["Hash Batches"_L1].toDouble(1));
        if (plan["Sort Space Type"_L1].toString() == u"Disk")
            step.diskKib = qint64(plan["Sort Space Used"_L1].toDouble());
        else if (plan.contains("Disk Usage"_L1))
            step.diskKib = qint64(plan["Disk Usage"_L1].toDouble());
        else if (node.hashBatches > 1)
            step.diskKib = qint64(plan["Peak Memory Usage"_L1].toDouble()) * (node.hashBatches - 1);
    }

    // Members that do the same to parts of one table.
    static std::vector<PlanBranch> joined(std::vector<PlanBranch> members)
    {
        std::vector<PlanBranch> kept;
        for (auto &member : members) {
            const auto same =
                std::find_if(kept.begin(), kept.end(), [&](const auto &one) { return areAlike(one, member); });
            if (same == kept.end())
                kept.push_back(std::move(member));
            else
                add(*same, member);
        }
        return kept;
    }

    static bool areAlike(const PlanBranch &a, const PlanBranch &b)
    {
        const auto &x = a.node.step, &y = b.node.step;
        return x.operation == y.operation && x.table == y.table && x.index == y.index &&
               std::equal(a.below.begin(), a.below.end(), b.below.begin(), b.below.end(), areAlike);
    }

    template<typename T>
    static void addTo(std::optional<T> &sum, const std::optional<T> &more)
    {
        if (more)
            sum = sum.value_or(T()) + *more;
    }

    // The loops stay: each part is gone through as often as the table.
    static void add(PlanBranch &to, const PlanBranch &more)
    {
        auto &sum = to.node.step;
        const auto &part = more.node.step;
        addTo(sum.estimatedRows, part.estimatedRows);
        addTo(sum.actualRows, part.actualRows);
        addTo(sum.rowsRead, part.rowsRead);
        addTo(sum.ownMs, part.ownMs);
        addTo(sum.totalMs, part.totalMs);
        sum.diskKib += part.diskKib;
        to.node.removedRows += more.node.removedRows;
        for (size_t i = 0; i < to.below.size(); ++i)
            add(to.below[i], more.below[i]);
    }

    const TableCatalogue &m_catalogue;
};

void layOut(const PlanBranch &branch, int parent, int depth, double executionMs, std::vector<PlanNode> &nodes)
{
    auto node = branch.node;
    node.step.parent = parent;
    node.step.depth = depth;
    if (node.step.ownMs && executionMs > 0)
        node.step.share = std::min(1.0, *node.step.ownMs / executionMs);
    nodes.push_back(std::move(node));
    const int own = int(nodes.size()) - 1;
    for (const auto &below : branch.below)
        layOut(below, own, depth + 1, executionMs, nodes);
}

} // namespace

std::vector<PlanNode> postgresNodes(const QJsonObject &plan, double executionMs,
                                    const TableCatalogue &catalogue)
{
    std::vector<PlanNode> nodes;
    layOut(BranchReader(catalogue).read(plan, false, false), -1, 0, executionMs, nodes);
    return nodes;
}

} // namespace martlet
