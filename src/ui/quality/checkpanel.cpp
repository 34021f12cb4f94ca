// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/checkpanel.h"

#include "schema/catalogue/startable.h"
#include "ui/quality/plaingrid.h"
#include "ui/quality/qualitywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statecard.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// The parts of a failing row's key are those of the table's own columns, in their order.
std::optional<RowName> rowOfKey(const QString &name, const QString &key)
{
    const auto table = findStarTable(name);
    if (!table)
        return std::nullopt;
    const auto parts = key.split(u'/');
    QMap<QString, QString> values;
    qsizetype part = 0;
    for (const auto &column : table->columns)
        if (column.isKey)
            values.insert(column.name, parts.value(part++));
    return rowNamed(name, values);
}

constexpr qint64 shownMicroseconds = 100'000; // what took less says nothing

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_title(new Label({}, FontRole::Section, Token::Text, this))
    , m_message(new Label({}, FontRole::Body, Token::Text, this))
    , m_facts(new Label({}, FontRole::Label, Token::Text2, this))
    , m_buttons(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new ResultGrid(this))
    , m_state(new StateCard(this))
{
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 4, 0, 8);
    line->setSpacing(8);
    m_run = addButton(u"play"_s, tr("Run now"), "");
    m_export = addButton(u"export"_s, tr("Export"), "");
    m_change = addButton(u"edit"_s, tr("Change"), "");
    m_switch = addButton({}, {}, "quiet");
    m_remove = addButton(u"trash"_s, tr("Remove"), "quiet");
    line->addStretch();
    m_message->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_grid->view().setAccessibleName(tr("Failing rows"));
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_grid);
    auto *body = m_card->body();
    body->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_message),
                          static_cast<QWidget *>(m_facts), m_buttons})
        body->addWidget(part);
    body->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_run, &QPushButton::clicked, this, &CheckPanel::runWanted);
    connect(m_export, &QPushButton::clicked, this, &CheckPanel::exportWanted);
    connect(m_change, &QPushButton::clicked, this, &CheckPanel::changeWanted);
    connect(m_remove, &QPushButton::clicked, this, &CheckPanel::removeWanted);
    connect(m_switch, &QPushButton::clicked, this, [this] { Q_EMIT switchWanted(!m_shown->check.isEnabled); });
    connect(m_state, &StateCard::actionTriggered, this, [this] {
        if (m_isFaulty)
            Q_EMIT retryWanted();
        else
            Q_EMIT runWanted();
    });
    showNothing();
}

QPushButton *CheckPanel::addButton(const QString &icon, const QString &text, const char *look)
{
    auto *button = new QPushButton(text, m_buttons);
    if (!icon.isEmpty())
        button->setIcon(Theme::of(this).icon(icon));
    button->setProperty("look", QLatin1StringView(look));
    m_buttons->layout()->addWidget(button);
    return button;
}

void CheckPanel::showNothing()
{
    m_shown.reset();
    m_rows.reset();
    m_isFaulty = false;
    for (auto *part : {m_title, m_message, m_facts})
        part->hide();
    m_buttons->hide();
    m_state->showEmpty(u"rail-quality"_s, tr("Choose a check to see what it found."));
    m_stack->setCurrentWidget(m_state);
}

void CheckPanel::showCheck(const CheckState &state)
{
    m_shown = state;
    m_rows.reset();
    m_isFaulty = false;
    const auto &check = state.check;
    const auto *const run = state.decisive();
    m_title->setText(check.title);
    m_message->setText(run ? run->message : tr("This check has not run yet."));
    m_message->setToken(state.isOpen() ? qualityWords::mark(state).token : Token::Text);
    QStringList facts{qualityWords::kind(check.kind), qualityWords::subject(check),
                      check.severity == CheckSeverity::Block ? tr("stops a load") : tr("warns")};
    if (!check.onLoad)
        facts += tr("on demand only");
    if (!check.owner.isEmpty())
        facts += check.owner;
    if (run && run->batch)
        facts += tr("batch %1").arg(run->batch.value);
    if (run && run->elapsed >= shownMicroseconds)
        facts += tr("took %1").arg(wording::duration(std::chrono::milliseconds(run->elapsed / 1000)));
    m_facts->setText(facts.join(u" · "));
    for (auto *part : {m_title, m_message, m_facts})
        part->show();
    m_buttons->show();
    m_export->setEnabled(run && run->kept > 0);
    m_switch->setText(check.isEnabled ? tr("Switch off") : tr("Switch on"));
    m_remove->setVisible(!check.isShipped);
    if (!run)
        m_state->showEmpty(u"clock"_s, tr("This check has not run yet."), tr("Run it now"));
    else if (run->status == CheckStatus::Broken)
        m_state->showEmpty(u"help"_s, tr("The check could not be asked. Change it, or run it again."));
    else if (run->failed == 0)
        m_state->showEmpty(u"check"_s, tr("No row fails."));
    else if (run->kept > 0)
        m_state->showEmpty(u"table"_s, tr("Reading the failing rows."));
    else
        m_state->showEmpty(u"table"_s,
                           tr("The failing rows of this run are no longer kept. Run the check again to "
                              "see them."));
    m_stack->setCurrentWidget(m_state);
}

void CheckPanel::showRows(const ResultSetPtr &rows)
{
    m_rows = rows;
    auto content = plainContent(rows);
    const auto *const run = m_shown ? m_shown->decisive() : nullptr;
    content.origin.allRows = run ? run->failed : rows->rowCount();
    content.origin.isCut = rows->rowCount() < content.origin.allRows;
    content.origin.grain = tr("one row per failing key");
    if (m_shown && namesRows(m_shown->check.kind))
        content.nameOf = [rows, table = m_shown->check.table](qint64 row) {
            return rowOfKey(table, toText(rows->value(row, 0)));
        };
    m_grid->setContent(std::move(content));
    m_stack->setCurrentWidget(m_grid);
}

void CheckPanel::showError(const Error &error)
{
    m_isFaulty = true;
    m_state->showError(error, tr("Retry"));
    m_stack->setCurrentWidget(m_state);
}

} // namespace martlet
