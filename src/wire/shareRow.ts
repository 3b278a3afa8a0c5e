import * as z from 'zod/mini';
import type { ChannelId, TeamId, UnitCode } from '../domain/id.ts';
import type { Share, ShareKind, ShareState } from '../domain/share.ts';
import { periodCell, personOf, textCell, wordCell, wordFor, writtenCell } from './cells.ts';
import { defineRow } from './row.ts';
import { readTold, toldText } from './toldText.ts';

const stateByWord: Readonly<Record<string, ShareState>> = {
  Påbegynt: 'claimed',
  Sendt: 'sent',
  Usikker: 'uncertain',
  Avvist: 'refused',
};

const kindByWord: Readonly<Record<string, ShareKind>> = { Status: 'status', Sammendrag: 'summary' };

/** One item of «Delinger»: the claim made before a post, and what became of it. */
export const shareRow = defineRow({
  list: 'shares',
  needed: z.object({
    Nokkel: textCell,
    EnhetKode: textCell,
    Periode: periodCell,
    TeamId: textCell,
    KanalId: textCell,
    Tilstand: wordCell(stateByWord),
  }),
  optional: {
    Title: textCell,
    KanalNavn: textCell,
    Innhold: textCell,
    MeldingUrl: textCell,
    DeltAvId: textCell,
    DeltAvNavn: textCell,
    DeltTid: textCell,
    Slag: wordCell(kindByWord),
    Bilde: writtenCell,
  },
  expected: ['Nokkel', 'EnhetKode', 'Periode', 'TeamId', 'KanalId', 'Tilstand'],
  toDomain: (cells, { stored }): Share => ({
    stored,
    key: cells.Nokkel,
    unitCode: cells.EnhetKode as UnitCode,
    period: cells.Periode,
    kind: cells.Slag ?? 'status',
    teamId: cells.TeamId as TeamId,
    channelId: cells.KanalId as ChannelId,
    channelName: cells.KanalNavn ?? cells.KanalId,
    contentSum: cells.Innhold ?? '',
    state: cells.Tilstand,
    messageUrl: httpsOnly(cells.MeldingUrl),
    sharedBy: personOf(cells.DeltAvId, cells.DeltAvNavn),
    sharedAt: cells.DeltTid,
    told: readTold(cells.Bilde),
  }),
});

/** The unique key of a sharing: the same content about the same unit and period goes to a channel once. */
export function shareKey({
  unitCode,
  period,
  channelId,
  contentSum,
}: Pick<Share, 'unitCode' | 'period' | 'channelId' | 'contentSum'>): string {
  return `${unitCode}|${period}|${channelId}|${contentSum}`;
}

/** All fields of a new claim. */
export function shareFields(share: Omit<Share, 'stored'>) {
  return {
    Title: `${share.unitCode} ${share.period} → ${share.channelName}`,
    Nokkel: share.key,
    EnhetKode: share.unitCode,
    Periode: share.period,
    TeamId: share.teamId,
    KanalId: share.channelId,
    KanalNavn: share.channelName,
    Innhold: share.contentSum,
    Tilstand: wordFor(stateByWord, share.state),
    DeltAvId: share.sharedBy?.id ?? null,
    DeltAvNavn: share.sharedBy?.name ?? null,
    DeltTid: share.sharedAt ?? null,
    Slag: wordFor(kindByWord, share.kind),
    Bilde: (share.told && toldText(share.told)) ?? null,
  };
}

/** What is written of a claim when its outcome is known. */
export function shareOutcomeFields(state: ShareState, messageUrl: string | undefined) {
  return { Tilstand: wordFor(stateByWord, state), MeldingUrl: messageUrl ?? null };
}

/** An address from a list is input: only https is ever made a link. */
function httpsOnly(address: string | undefined): string | undefined {
  return address?.startsWith('https://') === true ? address : undefined;
}
