// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mergedialog.h"

#include "reference/attributetext.h"
#include "ui/widgets/columntitle.h"
#include "ui/widgets/wording.h"
#include "ui_mergedialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString movesOf(const MergePreview &preview)
{
    QStringList parts;
    if (preview.salesLines > 0)
        parts += MergeDialog::tr("%Ln line(s) of sales worth %1", nullptr, int(preview.salesLines))
                     .arg(wording::amount(preview.revenue));
    if (preview.stockLevels > 0)
        parts += MergeDialog::tr("%Ln stock level(s)", nullptr, int(preview.stockLevels));
    if (preview.events > 0)
        parts += MergeDialog::tr("%Ln event(s)", nullptr, int(preview.events));
    return parts.isEmpty() ? MergeDialog::tr("No fact names it yet; those of later files will be the other's.")
                           : MergeDialog::tr("What moves: %1. Totals stay as they are.")
                                 .arg(parts.join(QStringLiteral(", ")));
}

} // namespace

MergeDialog::MergeDialog(std::shared_ptr<MembersSource> source, const MemberCard &member, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_member(member)
    , m_merge{member.dimension, member.id, 0}
    , m_ui(std::make_unique<Ui::MergeDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(tr("%1 is the same as the one with the key").arg(m_member.key));
    m_ui->fault->setToken(Token::Bad);
    m_ui->both->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->both->verticalHeader()->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &MergeDialog::look);
    connect(m_ui->key, &QLineEdit::textChanged, this, [this] {
        m_ui->merge->setEnabled(false);
        m_soon.start();
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->merge, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->merge->setEnabled(false);
    m_ui->moves->setText(tr("Its facts will be that one's, also those of later files. Its own row stays."));
    m_ui->fault->hide();
    showMembers(nullptr);
}

MergeDialog::~MergeDialog() = default;

MemberMerge MergeDialog::merge() const
{
    return m_merge;
}

void MergeDialog::look()
{
    const auto key = m_ui->key->text().trimmed();
    if (key.isEmpty()) {
        m_ui->fault->hide();
        return showMembers(nullptr);
    }
    m_look.start([source = m_source, member = m_member,
                  key](std::stop_token stop, Progress &) { return source->preview(member, key, stop); },
                 [this](Result<MergePreview> preview) { show(preview); });
}

void MergeDialog::show(const Result<MergePreview> &preview)
{
    const auto fault = preview ? preview->refusal : preview.error().message;
    m_ui->fault->setText(fault);
    m_ui->fault->setVisible(!fault.isEmpty());
    m_ui->merge->setEnabled(fault.isEmpty());
    showMembers(preview ? &preview->into : nullptr);
    if (!preview)
        return;
    m_merge.into = preview->into.id;
    m_ui->moves->setText(movesOf(*preview));
}

void MergeDialog::showMembers(const MemberCard *into)
{
    const auto &columns = DimensionTable::of(m_member.dimension).columns;
    auto *const table = m_ui->both;
    table->setRowCount(0);
    for (size_t index = 0; index < columns.size(); ++index) {
        if (!isEditable(columns[index]))
            continue;
        const auto at = qsizetype(index);
        const auto row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(titleOf(columns[index].name)));
        table->setItem(row, 1, new QTableWidgetItem(m_member.values[at]));
        table->setItem(row, 2, new QTableWidgetItem(into ? into->values[at] : QString()));
    }
    table->setHorizontalHeaderLabels({QString(), m_member.key, into ? into->key : QString()});
}

} // namespace martlet
