// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/keepstep.h"

#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualBest = 10, usualFirst = 100, mostKept = 1'000'000;

} // namespace

KeepStep::KeepStep(QuestionHistory &history, const QuestionFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_fields(fields)
    , m_mode(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_others(new QCheckBox(tr("All others in one row"), this))
    , m_best(new QWidget(this))
    , m_fault(new Label({}, FontRole::Label, Token::Bad, this))
{
    m_of = new QComboBox(m_best);
    m_by = new QComboBox(m_best);
    m_mode->setObjectName(u"keep"_s);
    m_mode->setAccessibleName(tr("Keep"));
    m_mode->addItems({tr("All rows"), tr("First rows"), tr("Best members")});
    m_mode->setFixedSize(160, look::controlHeight);
    m_count->setAccessibleName(tr("How many"));
    m_count->setRange(1, mostKept);
    m_count->setFixedSize(88, look::controlHeight);
    m_of->setFixedHeight(look::controlHeight);
    m_by->setFixedHeight(look::controlHeight);
    m_count->setKeyboardTracking(false);
    m_of->setAccessibleName(tr("Of which field"));
    m_by->setAccessibleName(tr("By which measure"));
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_mode);
    first->addWidget(m_count);
    first->addStretch();
    auto *best = new QHBoxLayout(m_best);
    best->setContentsMargins(0, 0, 0, 0);
    best->setSpacing(8);
    best->addWidget(m_of, 1);
    best->addWidget(new Label(tr("by"), FontRole::Label, Token::Text2, m_best));
    best->addWidget(m_by, 1);
    m_fault->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_best);
    column->addWidget(m_others);
    column->addWidget(m_fault);
    connect(m_mode, &QComboBox::activated, this, &KeepStep::choose);
    connect(m_count, &QSpinBox::valueChanged, this, &KeepStep::write);
    connect(m_of, &QComboBox::activated, this, &KeepStep::write);
    connect(m_by, &QComboBox::activated, this, &KeepStep::write);
    connect(m_others, &QCheckBox::toggled, this, &KeepStep::write);
}

KeepStep::Mode KeepStep::modeOf(const Question &question) const
{
    return question.top.count > 0 ? BestMembers : question.limit > 0 ? FirstRows : AllRows;
}

QStringList KeepStep::textDimensions() const
{
    QStringList names;
    for (const auto &name : m_history.question().by) {
        const auto *const field = m_fields.find(name);
        if (field && field->isText())
            names += name;
    }
    return names;
}

void KeepStep::showQuestion(const QString &fault)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const auto &question = m_history.question();
    const auto mode = modeOf(question);
    m_mode->setCurrentIndex(mode);
    m_count->setVisible(mode != AllRows);
    m_best->setVisible(mode == BestMembers);
    m_others->setVisible(mode == BestMembers);
    m_count->setValue(mode == BestMembers ? question.top.count : int(question.limit));
    m_of->clear();
    for (const auto &name : textDimensions())
        m_of->addItem(m_fields.title(name), name);
    m_by->clear();
    for (const auto &name : question.measures)
        m_by->addItem(m_fields.title(name), name);
    if (mode == BestMembers) { // also names that are no longer there are shown
        if (m_of->findData(question.top.of) < 0)
            m_of->addItem(m_fields.title(question.top.of), question.top.of);
        if (m_by->findData(question.top.by) < 0)
            m_by->addItem(m_fields.title(question.top.by), question.top.by);
        m_of->setCurrentIndex(m_of->findData(question.top.of));
        m_by->setCurrentIndex(m_by->findData(question.top.by));
    }
    m_others->setChecked(question.top.hasOthers);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void KeepStep::choose(int mode)
{
    auto next = m_history.question();
    next.top = {};
    next.limit = 0;
    next.limitParameter.clear();
    if (mode == FirstRows)
        next.limit = usualFirst;
    const auto dimensions = textDimensions();
    if (mode == BestMembers) {
        if (dimensions.isEmpty() || next.measures.isEmpty()) {
            showQuestion(tr("The best are members of a field of texts under By, by a measure under Show. Add "
                            "them first."));
            return;
        }
        next.top = {usualBest, dimensions.front(), next.measures.front(), true};
        if (next.sort.empty()) // the best come first
            next.sort = {{next.measures.front(), true}};
    }
    if (next == m_history.question())
        return showQuestion({});
    m_history.edit(tr("Keep: %1").arg(m_mode->itemText(mode)), next);
}

void KeepStep::write()
{
    if (m_isShowing)
        return;
    auto next = m_history.question();
    if (m_mode->currentIndex() == FirstRows) {
        next.limit = m_count->value();
        next.limitParameter.clear();
    } else if (m_mode->currentIndex() == BestMembers) {
        next.top = {m_count->value(), m_of->currentData().toString(), m_by->currentData().toString(),
                    m_others->isChecked()};
    }
    m_history.edit(tr("Keep %L1").arg(m_count->value()), next);
}

} // namespace martlet
