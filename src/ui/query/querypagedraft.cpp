// SPDX-License-Identifier: GPL-3.0-or-later
// What the Query page does so that no question is lost.
#include "ui/data/headline.h"
#include "ui/query/querypage.h"
#include "ui/query/questiondraft.h"
#include "ui/query/resultpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

QWidget *QueryPage::draftStrip()
{
    auto *strip = new HeadLine(m_result);
    strip->setFixedHeight(36);
    strip->hide();
    auto *discard = new QPushButton(tr("Discard"), strip);
    discard->setProperty("look", u"quiet"_s);
    discard->setProperty("compact", true);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(u"history"_s, Token::Text2, 16, strip));
    auto *said = new Label(tr("Your question of last time is back. It is kept under no name yet."),
                           FontRole::Label, Token::Text2, strip);
    said->setElided(true);
    line->addWidget(said, 1);
    line->addWidget(discard);
    connect(discard, &QPushButton::clicked, this, [this] { setQuestion({}); });
    return strip;
}

// Another question; one that is kept nowhere is one step back.
void QueryPage::replace(const QString &what, const Question &question)
{
    const auto current = m_history.question();
    if (current == Question() || current == m_saved)
        return setQuestion(question);
    m_draftStrip->hide();
    m_path.clear();
    m_name.clear();
    m_saved = {};
    m_history.edit(what, question);
}

void QueryPage::keepDraftIn(const QString &path)
{
    m_draft = new QuestionDraft(path, this);
    connect(m_draft, &QuestionDraft::failed, m_result, &ResultPane::say);
    const auto left = m_draft->left();
    if (!left)
        return;
    m_isHeld = true;
    setQuestion(*left);
    m_isHeld = false;
    m_draftStrip->show();
}

// What stands in a file of its own needs no draft.
void QueryPage::keepDraft()
{
    if (!m_draft)
        return;
    const auto &question = m_history.question();
    if (question == Question() || question == m_saved)
        m_draft->forget();
    else
        m_draft->keep(question);
}

} // namespace martlet
