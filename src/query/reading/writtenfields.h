// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "query/reading/selecttree.h"
#include "query/reading/sqlrefusal.h"

#include <map>

namespace martlet {

class SemanticModel;

// What a statement brings along beside the fields of the model: those made of others, each expression once, and
// the parameters with the type of the place they stand in.
class WrittenFields final
{
public:
    // `values`: what people typed for the parameters.
    WrittenFields(const SemanticModel &model, std::map<QString, QString> values)
        : m_model(model)
        , m_values(std::move(values))
    {
    }
    // The name of the field of this expression; `wish` is what it is to be called where it is new.
    QString made(const QString &expression, const QString &wish, int decimals = -1);
    // ":tier", as a value of a condition.
    [[nodiscard]] Understood<QString> parameter(const SqlNode &node, QuestionParameter::Type type);
    const std::vector<MadeField> &fields() const { return m_made; }
    const std::vector<QuestionParameter> &parameters() const { return m_parameters; }

private:
    bool isTaken(const QString &name) const;

    const SemanticModel &m_model;
    std::map<QString, QString> m_values;
    std::vector<MadeField> m_made;
    std::vector<QuestionParameter> m_parameters;
};

} // namespace martlet
