// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/checkdialog.h"

#include "schema/catalogue/startable.h"
#include "ui/quality/qualitywords.h"
#include "ui_checkdialog.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// "Every product has a price" as "every-product-has-a-price-20251231T100000": no two checks made here meet.
QString nameFor(const QString &title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    auto slug = title.toLower().replace(others, u"-"_s).left(40);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    return slug + QDateTime::currentDateTimeUtc().toString(u"-yyyyMMddTHHmmss");
}

} // namespace

CheckDialog::CheckDialog(const Check &check, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_check(check)
    , m_isNew(isNew)
    , m_ui(std::make_unique<Ui::CheckDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(isNew ? tr("Add a check") : tr("Change a check"));
    m_ui->fault->setToken(Token::Bad);
    m_ui->fault->hide();
    fill();
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, [this] {
        fillColumns();
        showFields();
    });
    connect(m_ui->table, &QComboBox::currentIndexChanged, this, &CheckDialog::fillColumns);
    connect(m_ui->columns, &QListWidget::itemChanged, this, [this](QListWidgetItem *changed) {
        if (takesSeveralColumns() || changed->checkState() != Qt::Checked)
            return;
        for (int row = 0; row < m_ui->columns->count(); ++row) {
            if (auto *const item = m_ui->columns->item(row); item != changed)
                item->setCheckState(Qt::Unchecked);
        }
    });
    connectCorrections();
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keep, &QPushButton::clicked, this, &CheckDialog::keep);
    showFields();
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::connectCorrections()
{
    for (auto *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &CheckDialog::forgetFault);
    for (auto *field : {m_ui->kind, m_ui->table})
        connect(field, &QComboBox::currentIndexChanged, this, &CheckDialog::forgetFault);
    connect(m_ui->columns, &QListWidget::itemChanged, this, &CheckDialog::forgetFault);
    connect(m_ui->sql, &QPlainTextEdit::textChanged, this, &CheckDialog::forgetFault);
}

CheckKind CheckDialog::kind() const
{
    return CheckKind(m_ui->kind->currentData().toInt());
}

bool CheckDialog::takesSeveralColumns() const
{
    return kind() == CheckKind::NotNull || kind() == CheckKind::Unique;
}

void CheckDialog::fill()
{
    for (const auto each : checkKinds())
        m_ui->kind->addItem(qualityWords::kind(each), int(each));
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(m_check.kind)));
    for (const auto &table : starTables())
        m_ui->table->addItem(table.name);
    if (!m_check.table.isEmpty())
        m_ui->table->setCurrentText(m_check.table);
    m_ui->title->setText(m_check.title);
    m_ui->least->setText(m_check.least);
    m_ui->most->setText(m_check.most);
    m_ui->values->setText(m_check.values.join(u", "));
    m_ui->pattern->setText(m_check.pattern);
    m_ui->days->setValue(m_check.days > 0 ? m_check.days : 2);
    m_ui->loads->setValue(m_check.loads);
    m_ui->tolerance->setValue(m_check.tolerance / 10);
    m_ui->sql->setPlainText(m_check.sql);
    m_ui->severity->setCurrentIndex(int(m_check.severity));
    m_ui->owner->setText(m_check.owner);
    m_ui->onLoad->setChecked(m_check.onLoad);
    fillColumns();
}

void CheckDialog::fillColumns()
{
    const QSignalBlocker blocker(m_ui->columns);
    m_ui->columns->clear();
    const auto table = findStarTable(m_ui->table->currentText());
    if (!table)
        return;
    for (const auto &column : table->columns) {
        if (kind() == CheckKind::Reference && !column.reference)
            continue;
        auto *const item = new QListWidgetItem(column.name, m_ui->columns);
        item->setToolTip(column.sentence);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_check.columns.contains(column.name) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_check.columns.isEmpty())
        return;
    const auto chosen = m_ui->columns->findItems(m_check.columns.front(), Qt::MatchExactly);
    if (!chosen.isEmpty())
        m_ui->columns->scrollToItem(chosen.front());
}

void CheckDialog::showFields()
{
    const auto chosen = kind();
    const auto show = [this](QWidget *field, bool isShown) { m_ui->form->setRowVisible(field, isShown); };
    const bool judgesLoads =
        chosen == CheckKind::Volume || chosen == CheckKind::NullDrift || chosen == CheckKind::Distribution;
    const bool hasColumns =
        chosen != CheckKind::Volume && chosen != CheckKind::ControlTotal && chosen != CheckKind::Sql;
    show(m_ui->columns, hasColumns);
    show(m_ui->least, chosen == CheckKind::Range);
    show(m_ui->most, chosen == CheckKind::Range);
    show(m_ui->values, chosen == CheckKind::Values);
    show(m_ui->pattern, chosen == CheckKind::Pattern);
    show(m_ui->days, chosen == CheckKind::Freshness);
    show(m_ui->loads, judgesLoads);
    show(m_ui->tolerance, judgesLoads);
    show(m_ui->sql, chosen == CheckKind::Sql);
    m_ui->onLoad->setVisible(chosen != CheckKind::Freshness);
    fit();
}

// A wrapped sentence, or more fields than before, must not push others over each other.
void CheckDialog::fit()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalMinimumSize().height();
    if (height() < needed)
        resize(width(), needed);
}

void CheckDialog::forgetFault()
{
    m_ui->fault->hide();
    m_ui->title->setProperty("fault", false);
    m_ui->title->update();
}

Check CheckDialog::check() const
{
    auto made = m_check;
    made.title = m_ui->title->text().trimmed();
    if (m_isNew)
        made.name = nameFor(made.title);
    made.kind = kind();
    made.table = m_ui->table->currentText();
    made.columns.clear();
    for (int row = 0; row < m_ui->columns->count(); ++row) {
        if (m_ui->columns->item(row)->checkState() == Qt::Checked)
            made.columns += m_ui->columns->item(row)->text();
    }
    made.least = m_ui->least->text().trimmed();
    made.most = m_ui->most->text().trimmed();
    made.values.clear();
    for (const auto &value : m_ui->values->text().split(u',', Qt::SkipEmptyParts))
        made.values += value.trimmed();
    made.pattern = m_ui->pattern->text();
    if (made.kind == CheckKind::Freshness)
        made.days = m_ui->days->value();
    made.loads = m_ui->loads->value();
    made.tolerance = m_ui->tolerance->value() * 10;
    made.sql = m_ui->sql->toPlainText().trimmed();
    made.severity = CheckSeverity(m_ui->severity->currentIndex());
    made.owner = m_ui->owner->text().trimmed();
    made.onLoad = m_ui->onLoad->isChecked();
    made.isShipped = false;
    return made;
}

// What cannot be meant is said here; the engine looks again before it keeps the check.
void CheckDialog::keep()
{
    const auto lack = checkLack(check());
    if (lack.isEmpty())
        return accept();
    const bool isNameless = check().title.isEmpty();
    m_ui->title->setProperty("fault", isNameless);
    m_ui->title->update();
    if (isNameless)
        m_ui->title->setFocus(Qt::OtherFocusReason);
    m_ui->fault->setText(tr("The check cannot be kept: %1.").arg(lack));
    m_ui->fault->show();
    fit();
}

} // namespace martlet
