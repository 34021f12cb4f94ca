// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/questionbar.h"

#include "etl/sniff/sniff.h"
#include "ui/import/drafthistory.h"
#include "ui/import/draftsniff.h"
#include "ui/theme/look.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace martlet {

QuestionBar::QuestionBar(DraftHistory &history, DraftSniff &sniff, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_sniff(sniff)
    , m_sentence(new Label({}, FontRole::Body, Token::Text, this))
    , m_readings(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"help"_s, Token::Accent, 16, this));
    row->addWidget(m_sentence, 1);
    row->addLayout(m_readings);
    m_readings->setSpacing(8);
    m_sentence->setWordWrap(true);
    hide();
    connect(&sniff, &DraftSniff::changed, this, &QuestionBar::showQuestion);
    connect(&history, &DraftHistory::currentChanged, this, &QuestionBar::showQuestion);
}

void QuestionBar::showQuestion()
{
    const auto *sniffed = m_sniff.sniffed();
    const auto questions = sniffed ? sniffed->questions : std::vector<SniffQuestion>();
    setVisible(!questions.empty());
    if (questions == m_shown)
        return;
    m_shown = questions;
    while (auto *item = m_readings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (questions.empty())
        return;
    const auto &question = questions.front();
    m_sentence->setText(question.sentence);
    setAccessibleName(question.sentence);
    for (const auto &reading : question.readings) {
        auto *button = new QPushButton(reading.example, this);
        button->setProperty("compact", true);
        button->setToolTip(tr("Read %1 as %2").arg(question.columns.join(u", "_s), reading.format));
        m_readings->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, question, reading] {
            QMetaObject::invokeMethod(
                this, [this, question, reading] { answer(question, reading); }, Qt::QueuedConnection);
        });
    }
}

// The answer reaches every column of the draft that is filled from one of the question's.
void QuestionBar::answer(const SniffQuestion &question, const SniffQuestion::Reading &reading)
{
    const auto *file = m_history.file();
    if (!file || !m_sniff.sniffed())
        return;
    auto edited = *file;
    for (auto &column : edited.columns) {
        if (!question.columns.contains(column.source))
            continue;
        if (question.what == u"date") {
            column.format = reading.format;
        } else if (!reading.format.isEmpty()) {
            column.number.decimal = reading.format.front().unicode();
            if (column.number.group == column.number.decimal)
                column.number.group = 0;
        }
    }
    m_sniff.begin(answered(*m_sniff.sniffed(), question, reading));
    m_history.editFile(tr("reading of %1").arg(question.columns.join(u", "_s)), edited);
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 4, theme.colour(Token::AccentWeak), theme.colour(Token::Accent));
}

} // namespace martlet
