// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/perioddialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOffered = 30;

QDateEdit *dayEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    edit->setAccessibleName(name);
    edit->setMinimumWidth(160);
    return edit;
}

} // namespace

PeriodDialog::PeriodDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_from(dayEdit(tr("First day"), this))
    , m_to(dayEdit(tr("Last day"), this))
    , m_use(new QPushButton(tr("Use these dates"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(new Label(tr("First day"), FontRole::Label, Token::Text2, this), 0, 0);
    grid->addWidget(new Label(tr("Last day"), FontRole::Label, Token::Text2, this), 0, 1);
    grid->addWidget(m_from, 1, 0);
    grid->addWidget(m_to, 1, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("look", u"quiet"_s);
    m_use->setProperty("look", u"primary"_s);
    m_use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    grid->setRowMinimumHeight(2, 16);
    grid->addLayout(buttons, 3, 0, 1, 2);
    setLastDay({});
    // The later day follows the earlier one: the period never ends before it begins.
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_from->date(), m_to->date());
        accept();
    });
}

void PeriodDialog::setLastDay(QDate day)
{
    const auto last = day.isValid() ? day : QDate::currentDate();
    setPeriod(last.addDays(1 - daysOffered), last);
}

void PeriodDialog::setPeriod(QDate from, QDate to)
{
    m_to->clearMinimumDate();
    m_from->setDate(from);
    m_to->setMinimumDate(from);
    m_to->setDate(to);
}

} // namespace martlet
