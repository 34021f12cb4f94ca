// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/madefields.h"

namespace martlet {

// Reads the expressions of a question's own fields and puts what they are made of in place of the names they
// use, until only stored columns or only exact sums are left.
class FieldMaking final
{
public:
    // `fields`: those there are besides.
    FieldMaking(MadeFields fields, const std::vector<MadeField> &made)
        : m_made(made)
        , m_fields(std::move(fields))
    {
    }
    [[nodiscard]] Result<MadeFields> make();

private:
    using Node = FieldExpression::Node;

    const MadeField *find(const QString &name) const;
    [[nodiscard]] Result<void> expectFree(const MadeField &field) const;
    [[nodiscard]] Result<FieldExpression> whole(const MadeField &field, QStringList path);
    [[nodiscard]] Result<int> put(const Node &field, FieldExpression &into, const QStringList &path);
    [[nodiscard]] Result<int> putMeasure(const Node &field, const QString &name, FieldExpression &into);
    tl::unexpected<Error> unknown(const Node &field) const;
    [[nodiscard]] Result<QueryPlan::Column> source(const Node &field) const;
    [[nodiscard]] Result<void> addDimension(const MadeField &field, FieldExpression tree);
    [[nodiscard]] Result<void> addFigure(const MadeField &field, FieldExpression tree);

    const std::vector<MadeField> &m_made;
    MadeFields m_fields;
};

} // namespace martlet
