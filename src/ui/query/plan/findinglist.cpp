// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plan/findinglist.h"

#include "ui/query/outcomewords.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 24;

Label *wrapped(const QString &text, FontRole role, Token token, QWidget *parent)
{
    auto *label = new Label(text, role, token, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 8, 8);
    m_column->setSpacing(12);
    m_column->addStretch();
}

void FindingList::clear()
{
    while (auto *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_said.clear();
    m_column->addStretch();
}

void FindingList::insert(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

void FindingList::setExplanation(const QueryExplanation &explanation)
{
    clear();
    int place = 0;
    for (const auto &finding : explanation.findings)
        add(QString::number(++place), finding.what, {finding.why, finding.remedy});
    if (explanation.findings.empty())
        add({}, tr("Nothing stands out."), {tr("No step reads, sorts or repeats much in vain.")});
}

void FindingList::setTrial(const IndexTrial &trial)
{
    if (trial.tried == 0)
        add({}, tr("There is no index to try."), {tr("What was found is mended in another way.")});
    else if (trial.advice.empty())
        add({}, tr("No index helps."), {tr("%n were tried on a copy.", nullptr, trial.tried)});
    for (const auto &advice : trial.advice)
        addAdvice(advice);
}

void FindingList::addAdvice(const IndexAdvice &advice)
{
    QStringList sentences{tr("Measured on a copy of %1 rows: %2 with it, %3 without (medians of %4).")
                              .arg(wording::count(advice.copiedRows), shownMilliseconds(advice.afterMs),
                                   shownMilliseconds(advice.beforeMs))
                              .arg(advice.runs)};
    if (advice.copiedRows < advice.tableRows)
        sentences += tr("The copy is a sample of %1 rows.").arg(wording::count(advice.tableRows));
    sentences += advice.sql;
    add(u"+"_s,
        tr("An index on %1 (%2) makes it ×%3 faster.")
            .arg(advice.table, advice.columns.join(u", "_s), QLocale().toString(advice.gain(), 'f', 1)),
        sentences);
    auto *copy = new QPushButton(tr("Copy CREATE INDEX"), this);
    copy->setProperty("look", u"quiet"_s);
    copy->setProperty("compact", true);
    copy->setIcon(Theme::of(this).icon(u"copy"_s));
    connect(copy, &QPushButton::clicked, this,
            [sql = advice.sql] { QGuiApplication::clipboard()->setText(sql + u";\n"_s); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(markWidth, 0, 0, 0);
    line->addWidget(copy);
    line->addStretch();
    auto *row = new QWidget(this);
    row->setLayout(line);
    insert(row);
}

void FindingList::add(const QString &mark, const QString &title, const QStringList &sentences)
{
    auto *block = new QWidget(this);
    auto *line = new QHBoxLayout(block);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *number = new Label(mark, FontRole::BodyStrong, Token::Warn, block);
    number->setFixedWidth(markWidth);
    line->addWidget(number, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapped(title, FontRole::BodyStrong, Token::Text, block));
    for (const auto &sentence : sentences)
        words->addWidget(wrapped(sentence, FontRole::Body, Token::Text2, block));
    line->addLayout(words, 1);
    insert(block);
    m_said += title;
    m_said += sentences;
}

QString FindingList::text() const
{
    return m_said.join(u'\n');
}

} // namespace martlet
