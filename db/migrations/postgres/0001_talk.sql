CREATE TABLE "comment" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"mentions" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"person_id" text NOT NULL,
	"segment_id" text NOT NULL,
	"language" text NOT NULL,
	"document_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"source_number" integer NOT NULL,
	CONSTRAINT "decision_person_id_segment_id_language_pk" PRIMARY KEY("person_id","segment_id","language")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"segment_id" text,
	"language" text,
	"thread_id" text,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"segment_id" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"marks" jsonb NOT NULL,
	"base_text" text NOT NULL,
	"source_number" integer NOT NULL,
	"proposer_id" text NOT NULL,
	"proposer_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"decided_by_id" text,
	"decided_by_name" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"id" text PRIMARY KEY NOT NULL,
	"document_id" text NOT NULL,
	"segment_id" text NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"source_number" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by_id" text NOT NULL,
	"opened_by_name" text NOT NULL,
	"owner_id" text,
	"owner_name" text,
	"answered_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"closed_by_id" text,
	"closed_by_name" text,
	"caused_source" integer,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "mail" text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "keys" jsonb;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "single_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "translation" ADD COLUMN "answer" jsonb;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_thread" ON "comment" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "decision_document" ON "decision" USING btree ("document_id","person_id");--> statement-breakpoint
CREATE INDEX "notice_person" ON "notice" USING btree ("person_id","read_at","at");--> statement-breakpoint
CREATE INDEX "notice_mail" ON "notice" USING btree ("mailed_at","at");--> statement-breakpoint
CREATE INDEX "notice_thread" ON "notice" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "notice_document" ON "notice" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "suggestion_document" ON "suggestion" USING btree ("document_id","status");--> statement-breakpoint
CREATE INDEX "suggestion_segment" ON "suggestion" USING btree ("segment_id","language");--> statement-breakpoint
CREATE INDEX "thread_document" ON "thread" USING btree ("document_id","closed_at");--> statement-breakpoint
CREATE INDEX "thread_segment" ON "thread" USING btree ("segment_id","language");