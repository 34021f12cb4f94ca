// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditionpopup.h"

#include "ui/query/questionfields.h"
#include "ui/query/valuelist.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

using Kind = Filter::Kind;

namespace {

constexpr int popupWidth = 300;

Filter withoutNot(const Filter &filter)
{
    return filter.kind == Kind::Not && filter.parts.size() == 1 ? filter.parts.front() : filter;
}

} // namespace

ConditionPopup::ConditionPopup(const QuestionFields &fields, const Filter &filter, Complaint complaint,
                               QWidget *parent)
    : StepPopup(parent)
    , m_fields(fields)
    , m_words(fields, parent->locale())
    , m_filter(withoutNot(filter))
    , m_isNot(filter.kind == Kind::Not)
    , m_complaint(std::move(complaint))
    , m_compare(new QComboBox(this))
    , m_values(new ValueList(this))
    , m_range(new QWidget(this))
    , m_hint(new Label({}, FontRole::Label, Token::Text3, this))
    , m_fault(new Label({}, FontRole::Label, Token::Bad, this))
{
    m_field = fields.find(m_filter.field);
    m_comparisons = comparisons();
    build();
    for (size_t i = 0; i < m_comparisons.size(); ++i) {
        m_compare->addItem(m_comparisons[i].words);
        if (m_comparisons[i].kind == m_filter.kind && m_comparisons[i].isNot == m_isNot)
            m_compare->setCurrentIndex(int(i));
    }
    m_values->setSeveral(chosen().kind == Kind::OneOf);
    QStringList shown;
    for (const auto &value : m_filter.values)
        shown += m_words.value(value, m_field);
    m_values->setValues(shown);
    m_from->setText(shown.value(0));
    m_to->setText(shown.value(1));
    showInputs();
    connect(m_compare, &QComboBox::currentIndexChanged, this, &ConditionPopup::showInputs);
    // When the list has been laid out anew.
    connect(
        m_values, &ValueList::noted, this, [this] { fitContent(); }, Qt::QueuedConnection);
    connect(m_values, &ValueList::accepted, this, &ConditionPopup::take);
    for (auto *edit : {m_from, m_to})
        connect(edit, &QLineEdit::returnPressed, this, &ConditionPopup::take);
}

void ConditionPopup::build()
{
    setFixedWidth(popupWidth);
    for (auto *input : {static_cast<QWidget *>(m_compare), m_range})
        input->setFixedHeight(look::controlHeight);
    m_compare->setAccessibleName(tr("Comparison"));
    m_from = new QLineEdit(m_range);
    m_to = new QLineEdit(m_range);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->addWidget(m_from);
    range->addWidget(new Label(tr("to"), FontRole::Body, Token::Text2, m_range));
    range->addWidget(m_to);
    m_hint->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new Label(m_fields.title(m_filter.field), FontRole::BodyStrong, Token::Text, this));
    for (QWidget *part : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_values), m_range,
                          static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_fault)})
        column->addWidget(part);
    connect(addButtons(*column), &QPushButton::clicked, this, &ConditionPopup::take);
}

std::vector<ConditionPopup::Comparison> ConditionPopup::comparisons() const
{
    std::vector<Comparison> all{{Kind::Is, false, tr("is")}, {Kind::Is, true, tr("is not")}};
    const bool isMeasure = m_field && m_field->isMeasure;
    if (!isMeasure) {
        all.push_back({Kind::OneOf, false, tr("is one of")});
        all.push_back({Kind::OneOf, true, tr("is none of")});
    }
    all.push_back({Kind::Between, false, tr("is between")});
    all.push_back({Kind::Between, true, tr("is not between")});
    all.push_back({Kind::Above, false, tr("is above")});
    all.push_back({Kind::Below, false, tr("is below")});
    all.push_back({Kind::Above, true, tr("is not above")});
    all.push_back({Kind::Below, true, tr("is not below")});
    if (!m_field || m_field->isText()) {
        all.push_back({Kind::Like, false, tr("is like")});
        all.push_back({Kind::Like, true, tr("is not like")});
    }
    all.push_back({Kind::Empty, false, tr("is empty")});
    all.push_back({Kind::Empty, true, tr("is not empty")});
    return all;
}

const ConditionPopup::Comparison &ConditionPopup::chosen() const
{
    return m_comparisons[size_t(std::max(0, m_compare->currentIndex()))];
}

bool ConditionPopup::offersMembers() const
{
    return m_field && !m_field->isMeasure;
}

void ConditionPopup::showInputs()
{
    const auto kind = chosen().kind;
    const bool isOfMembers = kind == Kind::Is || kind == Kind::OneOf;
    m_values->setSeveral(kind == Kind::OneOf);
    m_values->setVisible(kind != Kind::Between && kind != Kind::Empty);
    m_values->setOffering(isOfMembers && offersMembers());
    m_range->setVisible(kind == Kind::Between);
    m_hint->setVisible(kind == Kind::Like || kind == Kind::Between);
    m_hint->setText(kind == Kind::Like ? tr("* stands for anything, ? for one character.")
                                       : tr("Both are inside; one may be left open."));
    m_fault->hide();
    fitContent();
    if (kind == Kind::Between)
        m_from->setFocus(Qt::PopupFocusReason);
    else if (kind != Kind::Empty)
        m_values->setFocus(Qt::PopupFocusReason);
}

Filter ConditionPopup::condition() const
{
    Filter made{.kind = chosen().kind, .field = m_filter.field};
    if (made.kind == Kind::Between)
        made.values = {m_words.plain(m_from->text(), m_field), m_words.plain(m_to->text(), m_field)};
    else if (made.kind != Kind::Empty) {
        for (const auto &value : m_values->values())
            made.values += m_words.plain(value, m_field);
    }
    return chosen().isNot ? Filter{.kind = Kind::Not, .parts = {made}} : made;
}

void ConditionPopup::take()
{
    const auto made = condition();
    const auto kind = chosen().kind;
    const bool lacksValue = kind != Kind::Between && kind != Kind::Empty && withoutNot(made).values.isEmpty();
    const auto said = lacksValue ? tr("Say what it is compared with.") : m_complaint(made);
    if (!said.isEmpty()) {
        m_fault->setText(said);
        m_fault->show();
        return fitContent();
    }
    close();
    Q_EMIT written(made);
}

} // namespace martlet
