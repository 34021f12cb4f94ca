// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/haspopup.h"

#include "query/question/period.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionfields.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Kind = Filter::Kind;

HasPopup::HasPopup(const QuestionFields &fields, const Filter &filter, QWidget *parent)
    : StepPopup(parent)
    , m_fields(fields)
    , m_filter(filter.kind == Kind::Not && !filter.parts.empty() ? filter.parts.front() : filter)
    , m_isNot(filter.kind == Kind::Not)
    , m_entity(new QComboBox(this))
    , m_any(new QComboBox(this))
    , m_fact(new QComboBox(this))
    , m_period(new QComboBox(this))
{
    if (m_filter.kind != Kind::Has)
        m_filter = {.kind = Kind::Has};
    build();
    for (const auto &entity : fields.entitiesWithFacts())
        m_entity->addItem(fields.entityTitle(entity), entity);
    m_entity->setCurrentIndex(std::max(0, m_entity->findData(m_filter.field)));
    m_any->addItems({tr("has any"), tr("has none")});
    m_any->setCurrentIndex(m_isNot ? 1 : 0);
    showFacts();
    m_fact->setCurrentIndex(std::max(0, m_fact->findData(m_filter.fact)));
    showPeriods();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &HasPopup::showFacts);
}

void HasPopup::build()
{
    setFixedWidth(300);
    m_entity->setAccessibleName(tr("Who"));
    m_any->setAccessibleName(tr("Any or none"));
    m_fact->setAccessibleName(tr("Of what"));
    m_period->setAccessibleName(tr("When"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new Label(tr("What members have"), FontRole::BodyStrong, Token::Text, this));
    for (auto *choice : {m_entity, m_any, m_fact, m_period})
        column->addWidget(choice);
    connect(addButtons(*column), &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT written(condition());
    });
}

void HasPopup::showFacts()
{
    m_fact->clear();
    for (const auto &fact : m_fields.factsOf(m_entity->currentData().toString()))
        m_fact->addItem(m_fields.entityTitle(fact), fact);
}

void HasPopup::showPeriods()
{
    m_period->addItem(tr("ever"));
    const auto current = m_filter.period.value_or(QuestionPeriod());
    for (const auto &[name, label] : periodChoices()) {
        m_period->addItem(label, name);
        if (name == current.relative)
            m_period->setCurrentIndex(m_period->count() - 1);
    }
    if (m_filter.period && m_period->currentIndex() == 0) { // what is not offered stays as it is
        m_period->addItem(ConditionWords(m_fields, locale()).of(current), u"own"_s);
        m_period->setCurrentIndex(m_period->count() - 1);
    }
}

Filter HasPopup::condition() const
{
    auto made = m_filter;
    made.field = m_entity->currentData().toString();
    made.fact = m_fact->currentData().toString();
    const auto period = m_period->currentData().toString();
    if (period.isEmpty())
        made.period.reset();
    else if (period != u"own")
        made.period = QuestionPeriod{.relative = period};
    return m_any->currentIndex() == 1 ? Filter{.kind = Kind::Not, .parts = {made}} : made;
}

} // namespace martlet
