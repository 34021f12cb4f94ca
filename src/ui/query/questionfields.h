// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"

#include <QStringList>

#include <map>
#include <vector>

namespace martlet {

class SemanticModel;
struct Measure;
struct Question;

// A name that questions may use, as people see it.
struct QuestionField
{
    QString name, title;
    QString section;      // of a dimension: its entity's title; of a measure empty
    QString of;           // of a measure: the facts it counts
    QString definition;   // of a measure: its sentence
    QStringList synonyms; // other words for it
    ColumnType type = ColumnType::Text;
    bool isMeasure = false;
    bool isOfDays = false;
    bool isLastValue = false; // semi-additive: never summed over time

    bool isText() const { return !isMeasure && type == ColumnType::Text; }
    QString icon() const; // of resources/icons
    bool operator==(const QuestionField &) const = default;
};

// A question that another stands on, as people see it: its title, else what it is.
QString stepTitle(const Question &step);

// The measures and dimensions of the model that a question can ask for: measures first, then days, then the
// other dimensions in the model's order.
class QuestionFields final
{
public:
    explicit QuestionFields(const SemanticModel &model);

    const SemanticModel &model() const { return m_model; }
    const std::vector<QuestionField> &all() const { return m_fields; }
    const QuestionField *find(QStringView name) const; // null: none of the name
    // Those the question makes of others have their titles from now on, and where it counts the rows of another
    // the columns of that are the fields. Whether these have changed.
    bool setQuestion(const Question &question);
    // Of a name of the answer, too: "revenue.change". A name that nothing has is its own title.
    QString title(const QString &name) const;
    QStringList sections() const; // titles of entities, in order
    // Facts that have rows of the entity: what a member may have some or none of.
    QStringList factsOf(const QString &entity) const;
    QStringList entitiesWithFacts() const;
    QString entityTitle(const QString &entity) const;
    QString
    tableTitle(const QString &table) const; // of an entity, or of a question that the question stands on

private:
    QStringList factsCounted(const Measure &measure) const;

    const SemanticModel &m_model;
    std::vector<QuestionField> m_fields, m_ofModel;
    std::map<QString, QString> m_made, m_steps; // titles
};

} // namespace martlet
